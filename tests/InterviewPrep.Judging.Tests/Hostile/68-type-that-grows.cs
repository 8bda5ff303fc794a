// attack: 68
// about: a type that inherits from a larger one, and so on
// problem: attempt
// expected: RuntimeError
public class Base<T>;
public class Growing<T> : Base<Growing<Growing<T>>>;
public class Solution
{
    public string Attempt() => $"{new Growing<int>()}";
}
