// iterators, local functions, generics, events, operators
public class Solution
{
    public string Check()
    {
        static IEnumerable<T> Repeat<T>(T value) { while (true) yield return value; }
        var counter = new Counter();
        var seen = 0;
        counter.Changed += n => seen = n;
        counter += 2;
        return Repeat(1).Take(3).Sum() == 3 && seen == 2 ? "ok" : "no";
    }
}
public class Counter
{
    public event Action<int>? Changed;
    public static Counter operator +(Counter counter, int n)
    {
        counter.Changed?.Invoke(n);
        return counter;
    }
}
