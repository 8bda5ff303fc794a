// filters, finally, using, async disposal
public class Solution
{
    public async Task<string> Check()
    {
        var order = "";
        try
        {
            await using var scope = new Scope(() => order += "d");
            throw new FormatException("x");
        }
        catch (FormatException thrown) when (thrown.Message == "x") { order += "c"; }
        finally { order += "f"; }
        return order == "dcf" ? "ok" : "no";
    }
}
public sealed class Scope(Action end) : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        end();
        return default;
    }
}
