// about: type, message and line
// problem: sum-of-numbers
// passed: 10 of 12
// message: System.DivideByZeroException: Attempted to divide by zero. (line 8)
// test: no numbers: Failed
public class Solution
{
    public int Sum(int[] numbers)
    {
        var first = numbers[0];
        return numbers.Aggregate((a, b) => a + b / (b - 5));
    }
}
