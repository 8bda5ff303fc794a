// attack: 67
// about: an exception that nobody awaits
// problem: attempt
// expected: RuntimeError
// message: System.FormatException: not awaited
public class Solution
{
    static async void Throw()
    {
        await Task.Yield();
        throw new FormatException("not awaited");
    }

    public string Attempt()
    {
        Throw();
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
