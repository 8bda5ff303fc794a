// about: the same lines when a script would not do
// problem: sum-of-numbers
// error: 7: CS1061
public static class Numbers { public static int Total(this int[] numbers) => numbers.Sum(); }
public class Solution
{
    public int Sum(int[] numbers) => numbers.Totl();
}
