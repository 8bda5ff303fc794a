// Lazy, weak references, weak tables, finalizers, memoised functions
public class Solution
{
    public string Check()
    {
        var made = 0;
        var lazy = new Lazy<int>(() => Interlocked.Increment(ref made), LazyThreadSafetyMode.ExecutionAndPublication);
        Parallel.For(0, 50, _ => { _ = lazy.Value; });
        var failing = new Lazy<int>(() => throw new FormatException());
        for (var i = 0; i < 2; i++)
            try { _ = failing.Value; return "no"; } catch (FormatException) { }
        s_finalized = 0;
        int[]? early = null;
        LazyInitializer.EnsureInitialized(ref early, () => [1]);
        var table = new System.Runtime.CompilerServices.ConditionalWeakTable<object, string>();
        var key = new object();
        table.Add(key, "value");
        var weak = Drop(table);
        for (var i = 0; i < 5 && s_finalized == 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        GC.Collect();
        return made == 1 && early!.Length == 1 && table.TryGetValue(key, out var value) && value == "value" && !weak.IsAlive && s_finalized == 1 && !failing.IsValueCreated ? "ok" : "no";
    }

    static int s_finalized;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static WeakReference Drop(System.Runtime.CompilerServices.ConditionalWeakTable<object, string> table)
    {
        var dropped = new Finalized();
        table.Add(dropped, "dropped");
        return new WeakReference(dropped);
    }

    class Finalized
    {
        ~Finalized() => s_finalized++;
    }
}
