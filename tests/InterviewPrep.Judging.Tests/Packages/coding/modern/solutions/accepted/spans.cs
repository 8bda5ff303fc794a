// spans, stackalloc, unsafe
public class Solution
{
    public string Check()
    {
        Span<int> buffer = stackalloc int[4];
        buffer.Fill(2);
        unsafe
        {
            fixed (int* start = buffer)
                start[0] = 1;
        }

        return buffer.IndexOf(2) == 1 && "a,b".AsSpan().Split(',').MoveNext() ? "ok" : "no";
    }
}
