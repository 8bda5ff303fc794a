using InterviewPrep.Api.Domain;

namespace InterviewPrep.Api.Features.Account;

internal sealed class CodePart() : ExportPart("code/", "each answer that you submitted as a file: code/<kind>/<problem>/<when>-<verdict>")
{
    public override async Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation)
    {
        var names = new CodeFileNames();
        await foreach (var submission in SubmissionsPart.AllAsync(source, cancellation))
        {
            if (submission.Purpose == Purpose.Submit)
                await archive.AddTextAsync(names.Of(submission), CodeFile.TextOf(submission), cancellation);
        }
    }
}
