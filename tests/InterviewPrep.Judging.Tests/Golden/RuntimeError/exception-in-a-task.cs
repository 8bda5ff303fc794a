// about: the exception of a task is the task's own
// problem: fetch-all
// message: System.InvalidOperationException: later (line 9)
public class Solution
{
    public async Task<int[]> FetchAllAsync(string[] names)
    {
        await Task.Yield();
        throw new InvalidOperationException("later");
    }
}
