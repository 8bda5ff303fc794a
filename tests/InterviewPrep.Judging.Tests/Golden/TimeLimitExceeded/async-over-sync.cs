// about: waiting counts by the clock
// problem: fetch-all
// message: Stopped because it was waiting for too long.
public class Solution
{
    public async Task<int[]> FetchAllAsync(string[] names)
    {
        await Task.Delay(Timeout.Infinite);
        return [];
    }
}
