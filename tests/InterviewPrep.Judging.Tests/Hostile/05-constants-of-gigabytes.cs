// attack: 5
// about: constants that fold to two gigabytes
// problem: attempt
// expected: CompileError
public class Solution
{
    const string A = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";
    const string B = A + A + A + A + A + A + A + A + A + A;
    const string C = B + B + B + B + B + B + B + B + B + B;
    const string D = C + C + C + C + C + C + C + C + C + C;
    const string E = D + D + D + D + D + D + D + D + D + D;
    const string F = E + E + E + E + E + E + E + E + E + E;
    const string G = F + F + F + F + F + F + F + F + F + F;
    const string H = G + G + G + G + G + G + G + G + G + G;
    public string Attempt() => H;
}
