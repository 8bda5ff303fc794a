using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Payments;

public sealed class RefundService(
    StoreDbContext db, GatewayClient gateway, TimeProvider clock, ILogger<RefundService> logger)
{
    /// <summary>Pays a part of the order, or all of it, back to the customer.</summary>
    public async Task<RefundOutcome> RefundAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        var order = await db.Orders
            .Include(o => o.Refunds)
            .SingleOrDefaultAsync(o => o.Id == request.OrderId && o.ShopId == request.ShopId, cancellationToken);
        if (order?.PaymentReference is null)
            return RefundOutcome.NothingPaid;

        var cents = (long)(order.TotalCents * (request.Percent / 100.0));

        var refunded = order.Refunds
            .Where(r => r.State != RefundState.Declined)
            .Sum(r => r.Cents);
        if (refunded + cents > order.TotalCents)
            return RefundOutcome.MoreThanPaid;

        var refund = new Refund
        {
            Id = Guid.NewGuid(),
            OrderId = order.Id,
            Cents = cents,
            State = RefundState.Pending,
            RequestedAt = clock.GetUtcNow(),
        };
        db.Refunds.Add(refund);
        await db.SaveChangesAsync(cancellationToken);

        return await PayBackAsync(refund, order.PaymentReference, CancellationToken.None);
    }

    private async Task<RefundOutcome> PayBackAsync(
        Refund refund, string paymentReference, CancellationToken cancellationToken)
    {
        try
        {
            refund.GatewayReference = await gateway.RefundAsync(paymentReference, refund.Cents, cancellationToken);
            refund.State = RefundState.Paid;
        }
        catch (GatewayDeclinedException e)
        {
            logger.LogWarning(e, "The gateway declined refund {RefundId}", refund.Id);
            refund.State = RefundState.Declined;
        }

        await db.SaveChangesAsync(cancellationToken);
        return refund.State == RefundState.Paid ? RefundOutcome.Paid : RefundOutcome.Declined;
    }
}

/// <summary>The shop is that of the signed-in clerk, who needs the permission "refunds".</summary>
public sealed record RefundRequest(Guid ShopId, Guid OrderId, [Range(1, 100)] int Percent);

public enum RefundOutcome { NothingPaid, MoreThanPaid, Paid, Declined }
