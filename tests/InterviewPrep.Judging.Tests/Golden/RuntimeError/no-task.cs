// about: a task that is null
// problem: fetch-all
public class Solution { public Task<int[]> FetchAllAsync(string[] names) => null!; }
