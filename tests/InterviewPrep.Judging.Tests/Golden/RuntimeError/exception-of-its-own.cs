// about: an exception of its own
// problem: sum-of-numbers
// message: Refusal: why not (line 5)
public class Refusal(string why) : Exception(why);
public class Solution { public int Sum(int[] numbers) => throw new Refusal("why not"); }
