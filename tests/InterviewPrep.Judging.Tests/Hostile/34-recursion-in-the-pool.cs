// attack: 34
// about: recursion without end, on a thread of the pool
// problem: attempt
// expected: RuntimeError
// message: Stack overflow
public class Solution
{
    static int Deep(int n) => Deep(n + 1) + 1;
    public async Task<string> Attempt() => (await Task.Run(() => Deep(0))).ToString();
}
