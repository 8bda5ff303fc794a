// large objects, generations, collections, weak references, pinning, array pools
public class Solution
{
    public string Check()
    {
        var kept = new List<byte[]>();
        for (var i = 0; i < 40; i++)
            kept.Add(new byte[1 << 20]);
        var small = Enumerable.Range(0, 100_000).Select(n => new object()).ToArray();
        var isLarge = GC.GetGeneration(kept[0]) == GC.MaxGeneration;
        GC.Collect();
        GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: true);
        var isOld = GC.GetGeneration(small) == GC.MaxGeneration;
        var weak = Weak();
        kept.Clear();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var pool = System.Buffers.ArrayPool<int>.Shared;
        var rented = pool.Rent(1000);
        pool.Return(rented, clearArray: true);
        var pinned = GC.AllocateArray<byte>(100, pinned: true);
        var handle = System.Runtime.InteropServices.GCHandle.Alloc(pinned, System.Runtime.InteropServices.GCHandleType.Pinned);
        handle.Free();
        // Hundreds of megabytes in all, megabytes at once.
        for (var i = 0; i < 500; i++)
            rented = new int[100_000];
        return isLarge && isOld && !weak.TryGetTarget(out _) && rented.Length == 100_000 && GC.CollectionCount(0) > 1 && GC.GetTotalMemory(forceFullCollection: true) < 100 << 20 && small.Length > 0 ? "ok" : "no";
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static WeakReference<object> Weak() => new(new object());
}
