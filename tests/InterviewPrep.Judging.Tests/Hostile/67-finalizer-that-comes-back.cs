// attack: 67
// about: an object that is alive again each time it is finalized
// problem: attempt
// expected: Accepted
public class Solution
{
    static int s_times;

    public string Attempt()
    {
        Drop();
        for (var i = 0; i < 10; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return s_times > 2 ? "refused" : $"{s_times} times";
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static void Drop() => new Back();

    class Back
    {
        ~Back()
        {
            s_times++;
            GC.ReRegisterForFinalize(this);
        }
    }
}
