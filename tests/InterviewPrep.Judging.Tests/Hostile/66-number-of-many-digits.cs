// attack: 66
// about: a number of sixty thousand digits
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public BigInteger Attempt() => BigInteger.One << 200_000;
}
