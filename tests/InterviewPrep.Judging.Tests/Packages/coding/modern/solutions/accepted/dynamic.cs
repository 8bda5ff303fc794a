// dynamic and expression trees
public class Solution
{
    public string Check()
    {
        dynamic value = 20;
        System.Linq.Expressions.Expression<Func<int, int>> twice = n => n * 2;
        return value + 1 == 21 && twice.Compile()(4) == 8 ? "ok" : "no";
    }
}
