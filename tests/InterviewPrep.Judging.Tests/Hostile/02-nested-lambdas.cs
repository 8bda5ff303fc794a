// attack: 2
// about: lambdas over overloads, bound four to the fifteenth times
// problem: attempt
// expected: CompileError
public class Solution
{
    static int Pick(Func<int, int> f) => 0;
    static string Pick(Func<string, string> f) => "";
    static long Pick(Func<long, long> f) => 0;
    static double Pick(Func<double, double> f) => 0;
    public string Attempt() =>
        "" + Pick(a => Pick(b => Pick(c => Pick(d => Pick(e => Pick(f => Pick(g => Pick(h => Pick(i => Pick(j => Pick(k => Pick(l => Pick(m => Pick(n => Pick(o => a + b + c + d + e + f + g + h + i + j + k + l + m + n + o)))))))))))))));
}
