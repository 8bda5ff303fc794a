// attack: 34
// about: ten thousand threads
// problem: attempt
// expected: RuntimeError
// message: threads were running at once
public class Solution
{
    public string Attempt()
    {
        for (var i = 0; i < 10_000; i++)
            new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
        return "ten thousand";
    }
}
