// attack: 66
// about: the extremes of all numbers
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public object[] Attempt() => [double.NaN, double.NegativeInfinity, double.Epsilon, -0.0, double.MaxValue, decimal.MinValue, (Half)1, Int128.MinValue, float.NaN, char.MaxValue, '\ud800', "\0", DateTime.MaxValue.Ticks];
}
