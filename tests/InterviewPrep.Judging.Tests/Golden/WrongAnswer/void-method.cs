// about: a new array is not the argument
// problem: sort-in-place
// actual: [3,1,2]
public class Solution { public void Sort(int[] numbers) => numbers = numbers.Order().ToArray(); }
