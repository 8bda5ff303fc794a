// Takes the day from the text of the payment, although the terminal may run in another zone.
public class Solution
{
    // The takings of each local day of the shop, firstDay being the first of them.
    public long[] Takings((string At, int Cents)[] payments, string firstDay, int days, (string From, int OffsetMinutes)[] zone)
    {
        var clock = new ShopClock(zone);
        var first = clock.Midnight(firstDay);
        var takings = new long[days];
        foreach (var (at, cents) in payments)
        {
            var local = DateTimeOffset.Parse(at).DateTime;
            var day = (local.Date - first.Date).Days;
            if (day >= 0 && day < days)
            {
                takings[day] += cents;
            }
        }

        return takings;
    }
}

public class ShopClock((string From, int OffsetMinutes)[] zone)
{
    private readonly (DateTimeOffset From, TimeSpan Offset)[] rules = zone
        .Select(rule => (DateTimeOffset.Parse(rule.From), TimeSpan.FromMinutes(rule.OffsetMinutes)))
        .ToArray();

    // How far the clock is ahead of UTC at this instant.
    public TimeSpan OffsetAt(DateTimeOffset instant) => rules.Last(rule => rule.From <= instant).Offset;

    // The beginning of a day, given as yyyy-MM-dd.
    public DateTimeOffset Midnight(string day)
    {
        var date = DateTime.Parse(day);
        return new DateTimeOffset(date, OffsetAt(new DateTimeOffset(date, TimeSpan.Zero)));
    }
}
