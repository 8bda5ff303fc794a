using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Concepts;

/// <summary>The right answer to a concept question is accepted: the snippet prints what the package says, the model answer reaches every key point.</summary>
internal sealed class ConceptVerifier(Judge judge)
{
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, ConceptContent concept, CancellationToken cancellation) => concept switch
    {
        TextQuestion text =>
        [
            .. text.KeyPoints.Where(point => !point.IsReachedBy(new Words(text.ModelAnswer)))
                .Select(point => PackageFault.In(package, "model.md", 0, $"the model answer does not reach the key point \"{point.Point}\"")),
        ],
        PredictQuestion predict => await VerifyAsync(package, predict, cancellation),
        _ => [],
    };

    private async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, PredictQuestion predict, CancellationToken cancellation)
    {
        var printed = await judge.PrintedByAsync(predict.Snippet, cancellation);
        if (printed.Fault is { } fault)
            return [PackageFault.In(package, "snippet.cs", 0, fault)];
        return ConceptJudge.Judge(predict, new ConceptAnswer(Output: printed.Text)).Verdict == Verdict.Accepted
            ? []
            : [PackageFault.In(package, "problem.yaml", 0, $"output: snippet.cs prints something else: {printed.Text}")];
    }
}
