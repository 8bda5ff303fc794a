using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Packages;
using MediatR;

namespace InterviewPrep.Api.Features.Submissions;

public static class RunAnswer
{
    public sealed record Command(Answer Answer) : IRequest<Accepted>
    {
        /// <summary>Arguments of one call, or a list of [name, arguments]; without it all samples run.</summary>
        public JsonElement Input { get; init; }

        /// <summary>What the person expects of that input; without it the answer is only shown.</summary>
        public JsonElement Expected { get; init; }

        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public string Slug { get; init; } = "";

        [JsonIgnore]
        public string? IdempotencyKey { get; init; }

        [JsonIgnore]
        public MockPlace? Place { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>In characters of JSON.</summary>
        private const int MaxJson = 256 * 1024;

        public Validator()
        {
            RuleFor(command => command.IdempotencyKey).IsIdempotencyKey();
            RuleFor(command => command.Input).Must(Fits).WithMessage("This input is too long.").OverridePropertyName("input");
            RuleFor(command => command.Expected).Must(Fits).WithMessage("This expected value is too long.").OverridePropertyName("expected");
            RuleFor(command => command.Expected)
                .Must(expected => expected.ValueKind == JsonValueKind.Undefined)
                .When(command => !IsGiven(command.Input))
                .WithMessage("An expected value needs an input.")
                .OverridePropertyName("expected");
        }

        private static bool Fits(JsonElement value) => value.ValueKind == JsonValueKind.Undefined || value.GetRawText().Length <= MaxJson;
    }

    public sealed class Handler(Intake intake, Judge judge, TimeProvider clock) : IRequestHandler<Command, Accepted>
    {
        public async Task<Accepted> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = await intake.CheckAsync(request.PersonId, request.Slug, request.Answer, request.Place, cancellationToken);
            if (AnswerKinds.Find(problem.Kind) is not ProgramAnswer)
                throw Refusal.Invalid("answer", "An answer to a question of this kind is submitted, not run.");
            var submission = Submission.Queue(request.PersonId, problem, Purpose.Run, request.Answer, request.IdempotencyKey, clock.GetUtcNow()).In(request.Place);
            if (IsGiven(request.Input))
            {
                if (problem.Content is not (CodingContent or AsyncContent))
                    throw Refusal.Invalid("input", "A problem of this kind takes no input.");
                if (problem.Content is AsyncContent && IsGiven(request.Expected))
                    throw Refusal.Invalid("expected", "A problem of this kind is judged by rules; leave the expected value out.");
                if (OwnInput.FaultOf(request.Input, await judge.DescribeAsync(problem, cancellationToken)) is { } fault)
                    throw Refusal.Invalid("input", fault);
                submission.UseOwnInput(request.Input.GetRawText(), request.Expected.ValueKind == JsonValueKind.Undefined ? null : request.Expected.GetRawText());
            }
            return new Accepted(await intake.TakeAsync(submission, cancellationToken));
        }
    }

    private static bool IsGiven(JsonElement value) => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
}
