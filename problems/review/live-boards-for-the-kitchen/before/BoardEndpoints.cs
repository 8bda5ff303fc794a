using Kitchen.Data;
using Kitchen.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Kitchen.Boards;

public static class BoardEndpoints
{
    public static void MapBoards(this IEndpointRouteBuilder app)
    {
        var boards = app.MapGroup("/api/boards").RequireAuthorization("kitchen");
        boards.MapGet("/{station:int:range(1,12)}", GetAsync);
        boards.MapPost("/{station:int:range(1,12)}/orders", PlaceAsync);
        boards.MapPost("/orders/{orderId:guid}/done", DoneAsync);
    }

    private static async Task<Ok<Board>> GetAsync(
        int station, ICurrentRestaurant restaurant, KitchenDbContext db, CancellationToken cancellationToken)
    {
        var orders = await db.Orders
            .Where(o => o.RestaurantId == restaurant.Id && o.Station == station && o.DoneAt == null)
            .OrderBy(o => o.PlacedAt)
            .Select(o => new BoardOrder(o.Id, o.Table, o.Dish, o.PlacedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Board(station, orders));
    }

    private static async Task<Created> PlaceAsync(
        int station, NewOrder body, ICurrentRestaurant restaurant, KitchenDbContext db, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var order = Order.Place(restaurant.Id, station, body.Table, body.Dish, clock.GetUtcNow());
        db.Orders.Add(order);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created();
    }

    private static async Task<Results<NoContent, NotFound>> DoneAsync(
        Guid orderId, ICurrentRestaurant restaurant, KitchenDbContext db, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var order = await db.Orders
            .SingleOrDefaultAsync(o => o.Id == orderId && o.RestaurantId == restaurant.Id, cancellationToken);
        if (order is null)
            return TypedResults.NotFound();

        order.DoneAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
