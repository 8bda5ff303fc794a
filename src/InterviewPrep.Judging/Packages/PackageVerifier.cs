using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Behaviour;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Designs;
using InterviewPrep.Judging.Reviews;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Judging.Packages;

/// <summary>Proves a package: every answer that its author wrote down gets the verdict it must get, and it has what problems/README.md demands of our own bank.</summary>
public sealed class PackageVerifier(Judge judge)
{
    /// <returns>What is wrong; empty when the package is proved.</returns>
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, CancellationToken cancellation) => package.Content switch
    {
        CodingContent => await new CodingVerifier(judge).VerifyAsync(package, cancellation),
        AsyncContent asynchronous => await new AsyncVerifier(judge).VerifyAsync(package, asynchronous, cancellation),
        SqlContent sql => await new SqlVerifier(judge).VerifyAsync(package, sql, cancellation),
        ConceptContent concept => await new ConceptVerifier(judge).VerifyAsync(package, concept, cancellation),
        ReviewContent review => ReviewVerifier.Verify(package, review),
        BehaviouralContent behavioural => BehaviouralVerifier.Verify(package, behavioural),
        DesignContent design => DesignVerifier.Verify(package, design),
        var unknown => throw new InvalidOperationException($"Nobody verifies {unknown.GetType().Name}."),
    };
}
