// attack: 29
// about: a number that takes minutes to convert
// problem: sum-of-numbers
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public int Sum(int[] numbers)
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, new string('7', 2_000_000)));
        return 0;
    }
}
