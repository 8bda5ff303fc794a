// attack: 66
// about: a checker that is given null where a list is expected is not at fault
// problem: any-pair
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public int[] Pair(int[] numbers, int target)
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "null"));
        return [];
    }
}
