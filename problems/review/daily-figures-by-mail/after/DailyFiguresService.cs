using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tills.Data;
using Tills.Mail;

namespace Tills.Worker.Figures;

/// <summary>Sends to each shop, from six o'clock (UTC) on, what it sold on the day before.</summary>
public sealed class DailyFiguresService : BackgroundService
{
    private const int FirstHour = 6;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    private readonly IMailSender _mail;
    private readonly TimeProvider _clock;
    private readonly ILogger<DailyFiguresService> _logger;
    private readonly SalesDbContext _db;

    public DailyFiguresService(
        IServiceScopeFactory scopes, IMailSender mail, TimeProvider clock, ILogger<DailyFiguresService> logger)
    {
        _db = scopes.CreateScope().ServiceProvider.GetRequiredService<SalesDbContext>();
        _mail = mail;
        _clock = clock;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _clock);
        while (await timer.WaitForNextTickAsync())
        {
            try
            {
                var now = _clock.GetUtcNow();
                if (now.Hour >= FirstHour)
                    await SendDueAsync(now, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                _logger.LogError(e, "The daily figures could not be sent; next attempt in {Interval}", Interval);
            }
        }
    }

    private async Task SendDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1);
        var from = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        var to = from.AddDays(1);

        var shops = await _db.Shops
            .Where(s => s.WantsFigures && (s.FiguresSentFor == null || s.FiguresSentFor < day))
            .ToListAsync(cancellationToken);

        foreach (var shop in shops)
        {
            try
            {
                var text = await DescribeAsync(shop, from, to, cancellationToken);
                await _mail.SendAsync(shop.OwnerEmail, $"Figures of {day:O}", text, cancellationToken);

                shop.FiguresSentFor = day;
                await _db.SaveChangesAsync(cancellationToken);
            }
            catch (Exception)
            {
                // One bad address must not keep the other shops from their mail.
            }
        }
    }

    private async Task<string> DescribeAsync(
        Shop shop, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var sold = await _db.SaleLines
            .Where(l => l.Sale.ShopId == shop.Id && l.Sale.SoldAt >= from && l.Sale.SoldAt < to)
            .GroupBy(l => l.ProductId)
            .Select(g => new { ProductId = g.Key, Pieces = g.Sum(l => l.Quantity), Amount = g.Sum(l => l.Quantity * l.UnitPrice) })
            .OrderByDescending(s => s.Amount)
            .ToListAsync(cancellationToken);

        var text = new StringBuilder();
        foreach (var item in sold)
        {
            var product = await _db.Products.SingleAsync(p => p.Id == item.ProductId, cancellationToken);
            text.AppendLine(CultureInfo.InvariantCulture, $"{item.Pieces,6} x {product.Name}: {item.Amount:0.00}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"Sum: {sold.Sum(s => s.Amount):0.00} {shop.Currency}");
        return text.ToString();
    }
}
