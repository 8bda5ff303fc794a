// attack: 26
// about: what is done to the arguments does not reach the stored input
// problem: sum-of-numbers
// expected: Accepted
// passed: 12 of 12
public class Solution
{
    public int Sum(int[] numbers)
    {
        var sum = numbers.Sum();
        Array.Fill(numbers, 777);
        return sum;
    }
}
