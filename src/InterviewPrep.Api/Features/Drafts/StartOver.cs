using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Packages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Drafts;

/// <summary>Puts the draft away and begins with another text: the starter, to practise afresh, or a draft that was put away before.</summary>
public static class StartOver
{
    /// <param name="Answer">What to begin with.</param>
    public sealed record Command(Answer Answer) : IRequest<Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public string Slug { get; init; } = "";
    }

    /// <param name="SetAside">What was put away; null when there was nothing but the starter.</param>
    public sealed record Response(Answer Answer, int Revision, DateTimeOffset SavedAt, Answer? SetAside);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            if (AnswerKinds.Find(problem.Kind)!.FaultOf(request.Answer) is { } fault)
                throw Refusal.Invalid("answer", fault);
            return await database.WriteSharedAsync(token => SwapAsync(request, problem, token), cancellationToken);
        }

        private async Task<Response> SwapAsync(Command request, ProblemPackage problem, CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            var draft = await database.Drafts.FindAsync([request.PersonId, problem.Uuid], cancellation);
            Answer? setAside = draft is not null && draft.Answer != request.Answer && !IsUntouched(draft.Answer, problem) ? draft.Answer : null;
            if (setAside is not null)
                await KeepAsync(new SetAsideDraft(draft!, now), cancellation);
            if (draft is null)
                database.Drafts.Add(draft = new Draft(request.PersonId, problem.Uuid, request.Answer, now));
            else if (draft.Answer != request.Answer)
                draft.Change(request.Answer, now);
            await database.SaveChangesAsync(cancellation);
            return new Response(draft.Answer, draft.Revision, draft.SavedAt, setAside);
        }

        private async Task KeepAsync(SetAsideDraft draft, CancellationToken cancellation)
        {
            var kept = await database.SetAsideDrafts
                .Where(other => other.PersonId == draft.PersonId && other.ProblemUuid == draft.ProblemUuid)
                .OrderByDescending(other => other.SavedAt).ToListAsync(cancellation);
            // The same text is kept once; the oldest make room.
            database.SetAsideDrafts.RemoveRange(kept.Where(other => other.Answer == draft.Answer).Concat(kept.Skip(SetAsideDraft.Kept - 1)).Distinct());
            database.SetAsideDrafts.Add(draft);
        }

        private static bool IsUntouched(Answer answer, ProblemPackage problem) => problem.Content switch
        {
            ProgramContent program => answer.Text == program.Starter,
            _ => IsBlank(JsonElement.Parse(answer.Json)),
        };

        private static bool IsBlank(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().All(member => IsBlank(member.Value)),
            JsonValueKind.Array => value.EnumerateArray().All(IsBlank),
            JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
            JsonValueKind.Number or JsonValueKind.True => false,
            _ => true,
        };
    }
}
