// about: type, message and line
// problem: sum-of-numbers
// passed: 11 of 12
// message: System.DivideByZeroException: Attempted to divide by zero. (line 11)
// test: no numbers: Failed
public class Solution
{
    public int Sum(int[] numbers)
    {
        var sum = numbers.Sum();
        return sum / numbers.Length * numbers.Length + sum % numbers.Length;
    }
}
