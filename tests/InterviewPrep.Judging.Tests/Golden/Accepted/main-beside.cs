// about: a Main of its own is not called
// problem: sum-of-numbers
public class Program { public static void Main() => Console.WriteLine(new Solution().Sum([1])); }
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
