using System.Collections.Concurrent;
using Catalog.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace Catalog.Api.Imports;

/// <summary>Takes over price lists in the background, one at a time for each tenant. A singleton.</summary>
public sealed class PriceListImporter(
    IDbContextFactory<CatalogDbContext> contexts, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, Guid> _running = new();

    /// <summary>Starts an import, or returns null when one of this tenant is still running.</summary>
    public async Task<Import?> TryStartAsync(Guid tenantId, IFormFile file, CancellationToken cancellationToken)
    {
        var import = new Import
        {
            Id = Guid.NewGuid(),
            TenantId = tenantId,
            State = ImportState.Running,
            StartedAtUtc = clock.GetUtcNow().UtcDateTime,
        };

        if (_running.ContainsKey(tenantId))
            return null;
        _running[tenantId] = import.Id;

        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            db.Imports.Add(import);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch
        {
            _running.TryRemove(tenantId, out _);
            throw;
        }

        Run(import.Id, tenantId, file);
        return import;
    }

    private async void Run(Guid importId, Guid tenantId, IFormFile file)
    {
        try
        {
            var stopping = lifetime.ApplicationStopping;
            var rows = new List<PriceRow>();

            using var reader = new StreamReader(file.OpenReadStream());
            while (await reader.ReadLineAsync(stopping) is { } line)
            {
                if (TryRead(line) is { } row)
                    rows.Add(row);
            }

            await using var db = await contexts.CreateDbContextAsync(stopping);
            var products = await db.Products
                .Where(p => p.TenantId == tenantId)
                .ToDictionaryAsync(p => p.Sku, StringComparer.OrdinalIgnoreCase, stopping);

            foreach (var row in rows)
            {
                if (!products.TryGetValue(row.Sku, out var product))
                {
                    product = new Product { Id = Guid.NewGuid(), TenantId = tenantId, Sku = row.Sku };
                    products.Add(row.Sku, product);
                    db.Products.Add(product);
                }

                product.Name = row.Name;
                product.Price = row.Price;
            }

            var import = await db.Imports.SingleAsync(i => i.Id == importId, stopping);
            import.State = ImportState.Done;
            import.Taken = rows.Count;
            import.FinishedAtUtc = DateTime.Now;
            await db.SaveChangesAsync(stopping);
        }
        finally
        {
            _running.TryRemove(tenantId, out _);
        }
    }

    private static PriceRow? TryRead(string line) =>
        line.Split(';') is [{ Length: > 0 and <= 40 } sku, { Length: > 0 and <= 200 } name, var text]
        && decimal.TryParse(text, out var price)
        && price is >= 0 and < 1_000_000
            ? new PriceRow(sku, name, price)
            : null;

    private sealed record PriceRow(string Sku, string Name, decimal Price);
}
