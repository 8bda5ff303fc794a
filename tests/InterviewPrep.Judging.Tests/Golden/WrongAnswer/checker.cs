// about: the checker says why
// problem: any-pair
// message: The two numbers do not add up to the target.
public class Solution { public int[] Pair(int[] numbers, int target) => [0, 0]; }
