// The cursor names the first row of the next page, and reading starts behind the cursor: one row is lost at every boundary.
public class Solution
{
    // What a partner reads who follows the cursors from the first page to the last.
    public List<int[]> Export(int[] orders, int pageSize)
    {
        var service = new OrderPages(orders);
        var pages = new List<int[]>();
        int? cursor = null;
        do
        {
            var page = service.Read(cursor, pageSize);
            pages.Add(page.Orders);
            cursor = page.Next;
        }
        while (cursor is not null && pages.Count <= orders.Length);

        return pages;
    }
}

// Next is the cursor of the following page; the last page has none.
public record Page(int[] Orders, int? Next);

public class OrderPages(int[] orders)
{
    private readonly int[] sorted = orders.Order().ToArray();

    public Page Read(int? cursor, int size)
    {
        // One row more than fits on the page tells whether another page follows.
        var rows = sorted
            .Where(order => cursor is null || order > cursor)
            .Take(size + 1)
            .ToArray();
        return rows.Length > size
            ? new Page(rows[..size], rows[size])
            : new Page(rows, null);
    }
}
