using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Session;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Account;

/// <summary>Everything that the database holds of a person, as one zip that is written while it is read.</summary>
public static class ExportData
{
    /// <param name="Output">Nothing is written to it before the person is known.</param>
    public sealed record Query(string PersonId, Stream Output) : IRequest<Unit>;

    /// <summary>What a zip is made of; a new table gets a part of its own.</summary>
    private static readonly ExportPart[] Parts = [new AccountPart(), new SubmissionsPart(), new DraftsPart(), new SetAsideDraftsPart(), new InterviewsPart(), new ReviewsPart(), new NotesPart(), new CodePart()];

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Unit>
    {
        public async Task<Unit> Handle(Query request, CancellationToken cancellationToken)
        {
            if (await Me.FindAsync(database, request.PersonId, cancellationToken) is null)
                throw Refusal.NotSignedIn("This account is no longer there.");
            await using var archive = await ExportArchive.OpenAsync(request.Output, cancellationToken);
            await archive.AddTextAsync("README.txt", Readme(), cancellationToken);
            foreach (var part in Parts)
                await part.WriteAsync(archive, new ExportSource(database, catalog, request.PersonId), cancellationToken);
            return Unit.Value;
        }
    }

    private static string Readme() =>
        $"""
        What InterviewPrep holds of you. Times are in UTC.

        {string.Join('\n', Parts.Select(part => $"{part.Name,-18} {part.Content}"))}
        """;
}
