// about: an exception that nobody catches ends the process, and says what it was
// problem: sum-of-numbers
// message: System.FormatException: elsewhere
// passed: 0 of 12
public class Solution
{
    public int Sum(int[] numbers)
    {
        new Thread(() => throw new FormatException("elsewhere")).Start();
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
