// attack: 66
// about: a type whose member has a larger type, and so on
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public Growing<int> Attempt() => new();
}
public class Growing<T>
{
    public Growing<Growing<T>>? Next => null;
}
