// primary constructors, required members, the field keyword
public class Solution
{
    public string Check()
    {
        return new Account("a") { Limit = -5 } is { Owner: "a", Limit: 0 } ? "ok" : "no";
    }
}
public class Account(string owner)
{
    public string Owner => owner;
    public required int Limit { get; set => field = Math.Max(0, value); }
}
