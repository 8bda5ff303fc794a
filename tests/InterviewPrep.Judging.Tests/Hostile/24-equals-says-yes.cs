// attack: 24
// about: an object that calls itself equal is compared as data
// problem: attempt
// expected: WrongAnswer
public class Yes
{
    public string Value => "wrong";
    public override bool Equals(object other) => true;
    public override int GetHashCode() => 0;
    public override string ToString() => "refused";
    public static bool operator ==(Yes a, object b) => true;
    public static bool operator !=(Yes a, object b) => false;
    public static implicit operator string(Yes yes) => "refused";
}
public class Solution { public object Attempt() => new Yes(); }
