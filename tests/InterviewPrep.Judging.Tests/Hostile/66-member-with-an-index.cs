// attack: 66
// about: a member that needs an index
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public Indexed Attempt() => new();
}
public class Indexed
{
    public string this[int index] => throw new Exception("never asked for");
    public string Value => "refused";
    public string WriteOnly { set { } }
}
