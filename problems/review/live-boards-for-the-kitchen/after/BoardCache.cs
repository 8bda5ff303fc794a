using System.Collections.Concurrent;
using Kitchen.Data;
using Microsoft.EntityFrameworkCore;

namespace Kitchen.Boards;

/// <summary>The boards as the screens show them, each loaded once and kept until an order changes. A singleton.</summary>
public sealed class BoardCache(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, Task<Board>> _boards = new();

    public Task<Board> GetAsync(Guid restaurantId, int station, CancellationToken cancellationToken)
    {
        var key = Key(restaurantId, station);
        var loading = _boards.GetOrAdd(key, _ => LoadAsync(restaurantId, station));
        return loading.WaitAsync(cancellationToken);
    }

    public void Remove(Guid restaurantId, int station) => _boards.TryRemove(Key(restaurantId, station), out _);

    private static string Key(Guid restaurantId, int station) => $"board-{station}";

    private async Task<Board> LoadAsync(Guid restaurantId, int station)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KitchenDbContext>();
        var orders = await db.Orders
            .Where(o => o.RestaurantId == restaurantId && o.Station == station && o.DoneAt == null)
            .OrderBy(o => o.PlacedAt)
            .Select(o => new BoardOrder(o.Id, o.Table, o.Dish, o.PlacedAt))
            .ToListAsync();
        return new Board(station, orders);
    }
}
