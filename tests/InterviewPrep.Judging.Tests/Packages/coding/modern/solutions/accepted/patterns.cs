// list, property and relational patterns
public class Solution
{
    public string Check()
    {
        int[] numbers = [1, 2, 3];
        return numbers is [1, .. var middle, > 2] && middle is { Length: 1 } && 5 is > 3 and not 4 ? "ok" : "no";
    }
}
