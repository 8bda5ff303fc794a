using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Reviews;

/// <summary>What the loader cannot see of a code review: that a perfect review is accepted, and that there is something to learn afterwards.</summary>
internal static class ReviewVerifier
{
    public static IReadOnlyList<PackageFault> Verify(ProblemPackage package, ReviewContent review)
    {
        var faults = new List<PackageFault>();
        if (package.Editorial.Length == 0)
            faults.Add(PackageFault.In(package, "editorial.md", 0, "the article is missing"));
        var perfect = new ReviewAnswer([.. review.Defects.Select(defect => new Mark(defect.Place.File, defect.Place.Last, defect.Category, ""))]);
        if (ReviewJudge.Judge(review, perfect) is { Verdict: not Verdict.Accepted } judged)
            faults.Add(PackageFault.In(package, "problem.yaml", 0, $"marks on every defect are not accepted: {judged.Detail}"));
        if (review.Defects.DistinctBy(defect => defect.Category).Count() < 2)
            faults.Add(PackageFault.In(package, "problem.yaml", 0, "all defects are of one category"));
        return faults;
    }
}
