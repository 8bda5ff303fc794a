// Lock, Monitor, SemaphoreSlim, ReaderWriterLockSlim, Barrier, CountdownEvent, ThreadLocal, AsyncLocal, Interlocked, SpinLock, Mutex
public class Solution
{
    public async Task<string> Check()
    {
        var gate = new Lock();
        var old = new object();
        int total = 0, other = 0;
        Parallel.For(0, 1000, _ => { lock (gate) total++; lock (old) other++; });
        var turn = 0;
        var pong = new Thread(() => { lock (old) { while (turn == 0) Monitor.Wait(old); turn = 2; Monitor.PulseAll(old); } });
        pong.Start();
        lock (old)
        {
            turn = 1;
            Monitor.PulseAll(old);
            while (turn != 2)
                Monitor.Wait(old);
        }

        pong.Join();
        var semaphore = new SemaphoreSlim(2, 2);
        int inside = 0, most = 0;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            await semaphore.WaitAsync();
            lock (gate)
                most = Math.Max(most, ++inside);
            await Task.Delay(1);
            lock (gate)
                inside--;
            semaphore.Release();
        }));
        using var shared = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
        shared.EnterUpgradeableReadLock();
        shared.EnterWriteLock();
        var isWriting = shared.IsWriteLockHeld;
        shared.ExitWriteLock();
        shared.ExitUpgradeableReadLock();
        var phases = 0;
        using var barrier = new Barrier(3, _ => phases++);
        using var left = new CountdownEvent(3);
        for (var i = 0; i < 3; i++)
            new Thread(() => { barrier.SignalAndWait(); barrier.SignalAndWait(); left.Signal(); }).Start();
        left.Wait();
        using var own = new ThreadLocal<int>(() => 1, trackAllValues: true);
        own.Value++;
        var flowing = new AsyncLocal<string> { Value = "outer" };
        var inner = await Task.Run(async () => { await Task.Yield(); var seen = flowing.Value; flowing.Value = "inner"; return seen; });
        using var mutex = new Mutex();
        mutex.WaitOne();
        mutex.ReleaseMutex();
        using var signal = new AutoResetEvent(false);
        ThreadPool.QueueUserWorkItem(_ => signal.Set());
        var spin = new SpinLock();
        var isTaken = false;
        spin.Enter(ref isTaken);
        spin.Exit();
        var exchanged = Interlocked.CompareExchange(ref total, 5, 1000);
        return exchanged == 1000 && other == 1000 && most == 2 && isWriting && phases == 2 && own.Values.Single() == 2 && inner == "outer" && flowing.Value == "outer" && signal.WaitOne(5000) && isTaken ? "ok" : "no";
    }
}
