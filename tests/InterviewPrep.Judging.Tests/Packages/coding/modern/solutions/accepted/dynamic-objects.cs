// dynamic: binding at run time, an expando, an object of its own, and what fails
using System.Dynamic;
public class Solution
{
    public string Check()
    {
        dynamic bag = new ExpandoObject();
        bag.Name = "n";
        bag.Add = (Func<int, int, int>)((a, b) => a + b);
        dynamic echo = new Echo();
        dynamic[] values = [1, 2.5, "x", new List<int> { 1 }];
        var told = string.Concat(values.Select(value => (string)Tell(value)));
        try
        {
            bag.Missing();
            return "no";
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException)
        {
            return bag.Add(1, 2) == 3 && ((IDictionary<string, object?>)bag).ContainsKey("Name") && echo.Anything == "Anything" && told == "idsl" ? "ok" : "no";
        }
    }

    static string Tell(int value) => "i";
    static string Tell(double value) => "d";
    static string Tell(string value) => "s";
    static string Tell(List<int> value) => "l";
}
public class Echo : DynamicObject
{
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = binder.Name;
        return true;
    }
}
