// about: a method of another name
// problem: sum-of-numbers
// error: 5: EntryPoint
// detail: 'Solution' needs a public method 'Sum' with 1 parameter.
public class Solution { public int Add(int[] numbers) => numbers.Sum(); }
