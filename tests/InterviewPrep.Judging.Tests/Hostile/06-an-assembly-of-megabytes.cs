// attack: 6
// about: an assembly above the limit of what is emitted
// problem: attempt
// expected: CompileError
// error: 1: TooLarge The compiled answer is larger than 4096 KB.
public class Solution
{
    const string A = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";
    const string B = A + A + A + A + A + A + A + A + A + A;
    const string C = B + B + B + B + B + B + B + B + B + B;
    const string D = C + C + C + C + C + C + C + C + C + C;
    const string E = D + D + D + D + D + D + D + D + D + D;
    public string Attempt() => E + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D;
}
