namespace InterviewPrep.Judging.Reviews;

/// <summary>Holds the marks of a review against the planted defects; pure.</summary>
public static class ReviewJudge
{
    /// <summary>In weights of a minor defect.</summary>
    private const double FalseAlarmCost = 0.5;

    /// <returns>Why this cannot be judged; null when it can.</returns>
    public static string? FaultOf(ReviewContent review, ReviewAnswer answer)
    {
        if (answer.Marks.Count == 0)
            return "No line is marked.";
        foreach (var mark in answer.Marks)
        {
            if (review.Files.FirstOrDefault(file => file.Name == mark.File) is not { } file)
                return $"The change has no file '{mark.File}'.";
            if (mark.Line < 1 || mark.Line > LineDiff.Lines(file.After).Count)
                return $"{mark.File} has no line {mark.Line}.";
        }

        return null;
    }

    /// <summary>
    /// A defect counts its severity's weight when a mark lies on it, half of it when no such mark has its category; marks that meet no defect cost half
    /// a point each. Several marks on one defect are one.
    /// </summary>
    public static JudgeResult Judge(ReviewContent review, ReviewAnswer answer)
    {
        var defects = review.Defects.Select(defect => Judge(review, defect, answer.Marks)).ToList();
        var alarms = answer.Marks.Index()
            .Where(mark => !review.Defects.Any(defect => defect.Place.Covers(mark.Item.File, mark.Item.Line)))
            .Select(mark => new FalseAlarm(mark.Index, Code(review, new Place(mark.Item.File, mark.Item.Line, mark.Item.Line)), review.Decoys.FirstOrDefault(decoy => decoy.Place.Covers(mark.Item.File, mark.Item.Line))?.Why))
            .ToList();
        var found = defects.Count(defect => defect.FoundBy is not null);
        var points = defects.Sum(defect => (int)defect.Defect.Severity * (defect.FoundBy is null ? 0 : defect.IsCategoryRight ? 1 : 0.5)) - alarms.Count * FalseAlarmCost;
        return JudgeResult.WithoutTests(
            found == defects.Count && alarms.Count == 0 ? Verdict.Accepted : Verdict.WrongAnswer,
            $"{found} of {defects.Count} defects found, {alarms.Count} false {(alarms.Count == 1 ? "alarm" : "alarms")}.",
            Math.Max(0, points) / defects.Sum(defect => (int)defect.Defect.Severity),
            new ReviewFeedback(defects, alarms));
    }

    private static JudgedDefect Judge(ReviewContent review, Defect defect, IReadOnlyList<Mark> marks)
    {
        var hits = marks.Index().Where(mark => defect.Place.Covers(mark.Item.File, mark.Item.Line)).ToList();
        var best = hits.Where(mark => mark.Item.Category == defect.Category).Concat(hits).Select(mark => (int?)mark.Index).FirstOrDefault();
        return new JudgedDefect(defect, best, best is { } index && marks[index].Category == defect.Category, Code(review, defect.Place));
    }

    private static string Code(ReviewContent review, Place place) =>
        string.Join('\n', LineDiff.Lines(review.Files.First(file => file.Name == place.File).After).Skip(place.First - 1).Take(place.Last - place.First + 1));
}
