// random numbers, GUIDs, clocks
public class Solution
{
    public string Check()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        return new Random(1).Next() == new Random(1).Next() && Random.Shared.Next(5) < 5 && Guid.NewGuid() != Guid.Empty && DateTime.UtcNow.Year > 2000 && TimeProvider.System.GetUtcNow().Offset == TimeSpan.Zero && clock.Elapsed >= TimeSpan.Zero && TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.Zero ? "ok" : "no";
    }
}
