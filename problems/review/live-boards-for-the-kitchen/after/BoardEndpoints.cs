using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
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
        boards.MapGet("/{station:int:range(1,12)}/stream", Stream);
        boards.MapPost("/{station:int:range(1,12)}/orders", PlaceAsync);
        boards.MapPost("/orders/{orderId:guid}/done", DoneAsync);
    }

    private static async Task<Ok<Board>> GetAsync(
        int station, ICurrentRestaurant restaurant, BoardCache cache, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cache.GetAsync(restaurant.Id, station, cancellationToken));

    private static Results<ServerSentEventsResult<Board>, StatusCodeHttpResult> Stream(
        int station, ICurrentRestaurant restaurant, BoardCache cache, BoardFeed feed, HttpContext http,
        IHostApplicationLifetime lifetime)
    {
        var place = feed.TryEnter(restaurant.Id);
        if (place is null)
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        http.Response.RegisterForDispose(place);

        return TypedResults.ServerSentEvents(
            BoardsAsync(restaurant.Id, station, cache, feed, lifetime.ApplicationStopping, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<Board>> BoardsAsync(
        Guid restaurantId, int station, BoardCache cache, BoardFeed feed, CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var changes = Channel.CreateUnbounded<BoardChange>();

        feed.Changed += change =>
        {
            if (change.RestaurantId == restaurantId && change.Station == station)
                changes.Writer.TryWrite(change);
        };

        using var stop = stopping.Register(() => changes.Writer.TryComplete());

        yield return new SseItem<Board>(await cache.GetAsync(restaurantId, station, cancellationToken));
        await foreach (var _ in changes.Reader.ReadAllAsync(cancellationToken))
            yield return new SseItem<Board>(await cache.GetAsync(restaurantId, station, cancellationToken));
    }

    private static async Task<Created> PlaceAsync(
        int station, NewOrder body, ICurrentRestaurant restaurant, KitchenDbContext db, BoardCache cache,
        BoardFeed feed, TimeProvider clock, CancellationToken cancellationToken)
    {
        var order = Order.Place(restaurant.Id, station, body.Table, body.Dish, clock.GetUtcNow());
        db.Orders.Add(order);
        await SaveAsync(order, db, cache, feed, cancellationToken);
        return TypedResults.Created();
    }

    private static async Task<Results<NoContent, NotFound>> DoneAsync(
        Guid orderId, ICurrentRestaurant restaurant, KitchenDbContext db, BoardCache cache,
        BoardFeed feed, TimeProvider clock, CancellationToken cancellationToken)
    {
        var order = await db.Orders
            .SingleOrDefaultAsync(o => o.Id == orderId && o.RestaurantId == restaurant.Id, cancellationToken);
        if (order is null)
            return TypedResults.NotFound();

        order.DoneAt ??= clock.GetUtcNow();
        await SaveAsync(order, db, cache, feed, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task SaveAsync(
        Order order, KitchenDbContext db, BoardCache cache, BoardFeed feed, CancellationToken cancellationToken)
    {
        cache.Remove(order.RestaurantId, order.Station);
        await db.SaveChangesAsync(cancellationToken);
        feed.Publish(new BoardChange(order.RestaurantId, order.Station));
    }
}
