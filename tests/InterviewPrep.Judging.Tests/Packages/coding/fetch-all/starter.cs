public class Solution
{
    public async Task<int[]> FetchAllAsync(string[] names)
    {
        throw new NotImplementedException();
    }
}
