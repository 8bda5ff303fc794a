using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Drafts;

public static class SaveDraft
{
    /// <param name="Revision">The revision that this text was changed from; 0 when there was none.</param>
    public sealed record Command(Answer Answer, int Revision) : IRequest<Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public string Slug { get; init; } = "";
    }

    public sealed record Response(int Revision, DateTimeOffset SavedAt);

    /// <summary>What another tab or device saved meanwhile.</summary>
    public sealed record Theirs(Answer Answer, int Revision, DateTimeOffset SavedAt);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Revision).GreaterThanOrEqualTo(0).WithMessage("A revision is 0 or more.");
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            if (AnswerKinds.Find(problem.Kind)!.FaultOf(request.Answer) is { } fault)
                throw Refusal.Invalid("answer", fault);
            return await database.WriteSharedAsync(token => SaveAsync(request, problem.Uuid, token), cancellationToken);
        }

        private async Task<Response> SaveAsync(Command request, Guid problemUuid, CancellationToken cancellation)
        {
            var draft = await database.Drafts.FindAsync([request.PersonId, problemUuid], cancellation);
            if (draft is null)
                database.Drafts.Add(draft = new Draft(request.PersonId, problemUuid, request.Answer, clock.GetUtcNow()));
            else if (draft.Answer != request.Answer)
            {
                if (draft.Revision != request.Revision)
                    throw Refusal.Stale("This draft was changed in another window.", request.Answer, new Theirs(draft.Answer, draft.Revision, draft.SavedAt));
                draft.Change(request.Answer, clock.GetUtcNow());
            }
            await database.SaveChangesAsync(cancellation);
            return new Response(draft.Revision, draft.SavedAt);
        }
    }
}
