// async streams and LINQ over them
public class Solution
{
    static async IAsyncEnumerable<int> Numbers()
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Delay(1);
            yield return i;
        }
    }

    public async Task<string> Check()
    {
        var sum = 0;
        await foreach (var n in Numbers().Where(n => n > 1))
            sum += n;
        return sum == 5 ? "ok" : "no";
    }
}
