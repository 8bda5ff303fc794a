// attack: 70
// about: a world in the place of the harness's
// problem: count-items
// expected: CompileError, RuntimeError
public class World
{
    public IClient Client() => null!;
}

public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        return items.Length;
    }
}
