// nested exceptions, filters, order of finally, stack traces, aggregates, rethrowing
public class Solution
{
    public string Check()
    {
        var order = new List<string>();
        try
        {
            try
            {
                try
                {
                    Thrower(3);
                }
                finally
                {
                    order.Add("inner");
                }
            }
            catch (InvalidOperationException thrown) when (Note(order, "filter") && thrown.InnerException is DivideByZeroException)
            {
                order.Add("caught");
                throw;
            }
            finally
            {
                order.Add("outer");
            }
        }
        catch (Exception thrown)
        {
            order.Add(thrown.StackTrace!.Contains(nameof(Thrower)) && thrown.ToString().Contains("DivideByZero") && thrown.Data["depth"] is 0 ? "trace" : "no trace");
        }

        var many = new AggregateException(new FormatException(), new AggregateException(new TimeoutException())).Flatten();
        many.Handle(one => one is FormatException or TimeoutException);
        try
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(new KeyNotFoundException("kept"));
        }
        catch (KeyNotFoundException)
        {
            order.Add("dispatched");
        }

        var overflows = false;
        try { _ = checked(int.MaxValue + order.Count); } catch (OverflowException) { overflows = true; }
        var isNull = false;
        try { ((string?)(order.Count > 0 ? null : ""))!.Trim(); } catch (NullReferenceException) { isNull = true; }
        return string.Join(' ', order) == "filter inner caught outer trace dispatched" && overflows && isNull && new System.Diagnostics.StackTrace().FrameCount > 0 && Environment.StackTrace.Contains(nameof(Check)) ? "ok" : string.Join(' ', order);
    }

    static bool Note(List<string> order, string what)
    {
        order.Add(what);
        return true;
    }

    static void Thrower(int depth)
    {
        if (depth > 0)
        {
            Thrower(depth - 1);
            return;
        }

        try
        {
            _ = 1 / depth;
        }
        catch (DivideByZeroException cause)
        {
            throw new InvalidOperationException("wrapped", cause) { Data = { ["depth"] = depth } };
        }
    }
}
