// vectors
using System.Runtime.Intrinsics;
public class Solution
{
    public string Check()
    {
        var a = new Vector<int>(3);
        var b = Vector128.Create(1, 2, 3, 4);
        return Vector.Sum(a) == 3 * Vector<int>.Count && Vector128.Sum(b) == 10 ? "ok" : "no";
    }
}
