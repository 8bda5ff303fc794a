// attack: 66
// about: a tuple that holds a list that holds the tuple
// problem: attempt
// expected: RuntimeError
// message: does it contain itself?
public class Solution
{
    public object Attempt()
    {
        var list = new List<object>();
        var tuple = (1, (object)list);
        list.Add(tuple);
        return tuple;
    }
}
