// about: the first argument is the answer
// problem: sort-in-place
public class Solution { public void Sort(int[] numbers) => Array.Sort(numbers); }
