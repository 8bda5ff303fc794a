// about: extension methods, which a script may not have at the top
// problem: sum-of-numbers
public static class Numbers
{
    public static int Total(this int[] numbers) => numbers.Sum();
}
public class Solution { public int Sum(int[] numbers) => numbers.Total(); }
