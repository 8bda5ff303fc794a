// about: a large input made by a generator
// problem: big-input
// test: 200,000 numbers: Passed
public class Solution { public int Count(int[] numbers) => numbers.Length; }
