public class Solution
{
    public long[] Takings((string At, int Cents)[] payments, string firstDay, int days, (string From, int OffsetMinutes)[] zone)
    {
        var rules = zone.Select(rule => (From: DateTimeOffset.Parse(rule.From).UtcDateTime, rule.OffsetMinutes)).ToArray();
        var byDay = payments
            .Select(payment => (At: DateTimeOffset.Parse(payment.At).UtcDateTime, payment.Cents))
            .GroupBy(payment => DateOnly.FromDateTime(payment.At.AddMinutes(OffsetMinutesAt(payment.At))))
            .ToDictionary(day => day.Key, day => day.Sum(payment => (long)payment.Cents));
        var first = DateOnly.Parse(firstDay);
        return Enumerable.Range(0, days).Select(i => byDay.GetValueOrDefault(first.AddDays(i))).ToArray();

        int OffsetMinutesAt(DateTime utc)
        {
            var i = rules.Length - 1;
            while (rules[i].From > utc)
            {
                i--;
            }

            return rules[i].OffsetMinutes;
        }
    }
}
