// attack: 1
// about: types that explode in the binder
// problem: attempt
// expected: CompileError
public class Outer<A, B, C, D, E, F, G>
{
    public class Inner : Outer<Inner, Inner, Inner, Inner, Inner, Inner, Inner>
    {
        Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner inner;
    }
}
public class Solution { public string Attempt() => "refused"; }
