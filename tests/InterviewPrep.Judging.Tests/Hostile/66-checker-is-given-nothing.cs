// attack: 66
// about: a checker that is given nothing at all is not at fault
// problem: any-pair
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public int[] Pair(int[] numbers, int target)
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, ""));
        return [];
    }
}
