// about: an input of one's own with too many arguments
// problem: sum-of-numbers
// input: [[1], 2]
// message: 'Sum' takes 1 arguments
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
