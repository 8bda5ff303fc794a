// about: an object that is kept, again and again
// problem: sum-of-numbers
// message: memory
public class Solution
{
    static readonly List<int[]> s_kept = [];
    public int Sum(int[] numbers)
    {
        for (var i = 0; i < 100_000_000; i++)
            s_kept.Add(new int[1000]);
        return 0;
    }
}
