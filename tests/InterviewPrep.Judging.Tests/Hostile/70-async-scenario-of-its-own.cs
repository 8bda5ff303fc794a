// attack: 70
// about: a scenario in the place of the author's
// problem: count-items
// expected: CompileError
public class Scenario
{
    public Task<string> Run(World world, int items, int atOnce, int failing, int cancelAtMs) => Task.FromResult("4");
}

public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        return items.Length;
    }
}
