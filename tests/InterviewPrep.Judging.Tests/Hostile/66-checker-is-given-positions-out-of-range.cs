// attack: 66
// about: a checker that fails over what it is given says that the answer is wrong, not that the judge is
// problem: any-pair
// expected: WrongAnswer
public class Solution
{
    public int[] Pair(int[] numbers, int target) => [int.MinValue, int.MaxValue];
}
