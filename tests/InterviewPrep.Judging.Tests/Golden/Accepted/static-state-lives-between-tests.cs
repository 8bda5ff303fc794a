// about: static state is kept from one test to the next
// problem: sum-of-numbers
public class Solution
{
    static readonly Dictionary<string, int> s_seen = new();
    public int Sum(int[] numbers)
    {
        s_seen[string.Join(',', numbers)] = numbers.Sum();
        return s_seen.Count >= 1 ? numbers.Sum() : 0;
    }
}
