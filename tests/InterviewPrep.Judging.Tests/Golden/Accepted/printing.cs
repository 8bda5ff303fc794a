// about: what is printed is kept beside the test
// problem: sum-of-numbers
// stdout: żółć 😀
public class Solution
{
    public int Sum(int[] numbers)
    {
        Console.WriteLine("żółć 😀");
        return numbers.Sum();
    }
}
