using System.ComponentModel.DataAnnotations;
using Helpdesk.Api.Data;
using Helpdesk.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Helpdesk.Api.Tickets;

[ApiController]
[Authorize]
[Route("api/tickets")]
public sealed class TicketsController(HelpdeskDbContext db, ICurrentTenant tenant) : ControllerBase
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IReadOnlyList<TicketDto>> Open([Range(0, 10_000)] int page, CancellationToken cancellationToken) =>
        await db.Tickets
            .Where(t => t.TenantId == tenant.Id && t.ClosedAt == null)
            .OrderByDescending(t => t.ChangedAt)
            .ThenBy(t => t.Id)
            .Skip(page * PageSize)
            .Take(PageSize)
            .Select(t => new TicketDto(t.Id, t.Number, t.Subject, t.ChangedAt))
            .ToListAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public async Task<ActionResult<TicketDto>> Get(Guid id, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets
            .Where(t => t.Id == id && t.TenantId == tenant.Id)
            .Select(t => new TicketDto(t.Id, t.Number, t.Subject, t.ChangedAt))
            .SingleOrDefaultAsync(cancellationToken);

        return ticket is null ? NotFound() : ticket;
    }
}

public sealed record TicketDto(Guid Id, int Number, string Subject, DateTimeOffset ChangedAt);
