// attack: 27
// about: the judge's clock counts
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var frequency = typeof(System.Diagnostics.Stopwatch).GetField("Frequency");
        try { frequency.SetValue(null, long.MaxValue); } catch (FieldAccessException) { }
        for (var end = DateTime.UtcNow.AddMinutes(1); DateTime.UtcNow < end;) { }
        return "refused";
    }
}
