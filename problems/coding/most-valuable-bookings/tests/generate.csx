public class Generator
{
    private readonly Random random = new(29);

    public IEnumerable<TestCase> Generate()
    {
        var inARow = Enumerable.Range(0, 5_000).Select(hour => new[] { hour, hour + 1, 1_000_000_000 }).ToArray();
        random.Shuffle(inARow);
        yield return new TestCase("5,000 bookings in a row", Args: [inARow], Expected: 5_000_000_000_000);

        int[] wholeTime = [0, 4_999, 1_000_000_000];
        var parts = Enumerable.Range(0, 4_999).Select(hour => new[] { hour, hour + 1, 200_000 }).Append(wholeTime).ToArray();
        random.Shuffle(parts);
        yield return new TestCase("one long booking pays more than 4,999 short ones", Args: [parts], Expected: 1_000_000_000);

        var shortOnes = RandomBookings(5_000, longest: 2_000_000);
        yield return new TestCase("5,000 short random bookings", Args: [shortOnes], Expected: HighestIncome(shortOnes));

        var longOnes = RandomBookings(5_000, longest: 400_000_000);
        yield return new TestCase("5,000 long random bookings", Args: [longOnes], Expected: HighestIncome(longOnes));
    }

    private int[][] RandomBookings(int count, int longest) =>
        Enumerable.Range(0, count).Select(_ =>
        {
            var start = random.Next(1_000_000_000 - longest);
            return new[] { start, start + random.Next(1, longest), random.Next(1, 1_000_000) };
        }).ToArray();

    // Sweeps over the times at which something begins or ends and carries the best income so far.
    private static long HighestIncome(int[][] bookings)
    {
        var startingAt = bookings.ToLookup(booking => booking[0]);
        var bestWhenEndingAt = new Dictionary<int, long>();
        var best = 0L;
        foreach (var time in bookings.SelectMany(booking => booking[..2]).Distinct().Order())
        {
            best = Math.Max(best, bestWhenEndingAt.GetValueOrDefault(time));
            foreach (var booking in startingAt[time])
            {
                var income = best + booking[2];
                bestWhenEndingAt[booking[1]] = Math.Max(income, bestWhenEndingAt.GetValueOrDefault(booking[1]));
            }
        }
        return best;
    }
}
