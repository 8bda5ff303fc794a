// about: a value task is awaited
// problem: fetch-all
public class Solution { public ValueTask<int[]> FetchAllAsync(string[] names) => new(names.Select(name => name.Length).ToArray()); }
