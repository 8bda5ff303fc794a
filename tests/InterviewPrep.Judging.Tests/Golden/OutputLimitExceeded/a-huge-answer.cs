// about: an answer that is too large
// problem: big-input
// message: The answer is too large.
public class Solution { public IEnumerable<int> Count(int[] numbers) => Enumerable.Range(0, 100_000_000); }
