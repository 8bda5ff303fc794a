// about: an answer that no test can carry
// problem: sort-in-place
// message: The result cannot be read
public class Solution { public Action Sort(int[] numbers) => () => { }; }
