// about: parameters of other names and types that hold the same values
// problem: sum-of-numbers
public class Solution { public long Sum(IEnumerable<long> values) => values.Sum(); }
