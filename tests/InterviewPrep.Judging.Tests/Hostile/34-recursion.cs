// attack: 34
// about: recursion without end
// problem: attempt
// expected: RuntimeError
// message: Stack overflow
public class Solution
{
    static int Deep(int n) => Deep(n + 1) + 1;
    public string Attempt() => Deep(0).ToString();
}
