// about: an extension block of C# 14
// problem: sum-of-numbers
public static class Numbers
{
    extension(int[] numbers)
    {
        public int Total => numbers.Sum();
    }
}
public class Solution { public int Sum(int[] numbers) => numbers.Total; }
