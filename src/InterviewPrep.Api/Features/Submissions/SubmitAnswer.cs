using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using MediatR;

namespace InterviewPrep.Api.Features.Submissions;

public static class SubmitAnswer
{
    public sealed record Command(Answer Answer) : IRequest<Accepted>
    {
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
        public Validator() => RuleFor(command => command.IdempotencyKey).IsIdempotencyKey();
    }

    public sealed class Handler(Intake intake, TimeProvider clock) : IRequestHandler<Command, Accepted>
    {
        public async Task<Accepted> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = await intake.CheckAsync(request.PersonId, request.Slug, request.Answer, request.Place, cancellationToken);
            var submission = Submission.Queue(request.PersonId, problem, Purpose.Submit, request.Answer, request.IdempotencyKey, clock.GetUtcNow()).In(request.Place);
            if (AnswerKinds.Find(problem.Kind)!.JudgeAtOnce(problem, request.Answer) is { } result)
                submission.FinishAtOnce(result, clock.GetUtcNow());
            return new Accepted(await intake.TakeAsync(submission, cancellationToken));
        }
    }
}
