using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Payments;

public sealed class RefundService(StoreDbContext db, TimeProvider clock)
{
    /// <summary>Notes a refund of the whole order, which the accounts department carries out by hand.</summary>
    public async Task<RefundOutcome> RefundAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        var order = await db.Orders
            .SingleOrDefaultAsync(o => o.Id == request.OrderId && o.ShopId == request.ShopId, cancellationToken);
        if (order?.PaymentReference is null)
            return RefundOutcome.NothingPaid;

        db.Refunds.Add(new Refund
        {
            Id = Guid.NewGuid(),
            OrderId = order.Id,
            Cents = order.TotalCents,
            State = RefundState.Pending,
            RequestedAt = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
        return RefundOutcome.Noted;
    }
}

/// <summary>The shop is that of the signed-in clerk, who needs the permission "refunds".</summary>
public sealed record RefundRequest(Guid ShopId, Guid OrderId);

public enum RefundOutcome { NothingPaid, Noted }
