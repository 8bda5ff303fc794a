// attack: 25
// about: an exception that cannot be asked
// problem: attempt
// expected: RuntimeError
// message: Rude
public class Rude : Exception
{
    public override string Message => throw new Rude();
    public override string StackTrace => throw new Rude();
    public override string ToString() => throw new Rude();
}
public class Solution { public string Attempt() => throw new Rude(); }
