using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;

namespace InterviewPrep.Api.Features.Account;

/// <summary>Whose data is exported, and where it is read.</summary>
internal sealed record ExportSource(AppDbContext Database, ProblemCatalog Catalog, string PersonId);

/// <param name="name">The file, or the folder, that it writes.</param>
/// <param name="content">What is in there, for the README.</param>
internal abstract class ExportPart(string name, string content)
{
    public string Name => name;

    public string Content => content;

    public abstract Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation);
}
