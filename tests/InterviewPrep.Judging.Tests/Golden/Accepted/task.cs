// about: a task is awaited
// problem: fetch-all
public class Solution
{
    public async Task<int[]> FetchAllAsync(string[] names) => await Task.WhenAll(names.Select(async name => { await Task.Delay(5); return name.Length; }));
}
