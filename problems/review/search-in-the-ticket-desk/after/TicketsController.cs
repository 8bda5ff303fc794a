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
public sealed class TicketsController(HelpdeskDbContext db, ICurrentTenant tenant, AttachmentLinks links) : ControllerBase
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

    [HttpGet("search")]
    public async Task<IReadOnlyList<TicketDto>> Search([MaxLength(200)] string words, CancellationToken cancellationToken) =>
        await Containing(words)
            .OrderByDescending(t => t.ChangedAt)
            .ThenBy(t => t.Id)
            .Select(t => new TicketDto(t.Id, t.Number, t.Subject, t.ChangedAt))
            .ToListAsync(cancellationToken);

    [HttpGet("tags")]
    public async Task<IReadOnlyList<string>> Tags([MaxLength(50)] string prefix, CancellationToken cancellationToken) =>
        await db.Database
            .SqlQueryRaw<string>(
                "SELECT DISTINCT Tag AS Value FROM TicketTags " +
                "WHERE TenantId = '" + tenant.Id + "' AND Tag LIKE '" + prefix + "%'")
            .OrderBy(tag => tag)
            .Take(10)
            .ToListAsync();

    [HttpGet("attachments/{attachmentId:guid}")]
    public async Task<ActionResult<AttachmentDto>> Attachment(Guid attachmentId, CancellationToken cancellationToken)
    {
        var attachment = await db.Attachments
            .AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == attachmentId, cancellationToken);
        if (attachment is null)
            return NotFound();

        var link = links.LinkTo(attachment);
        return new AttachmentDto(attachment.FileName, attachment.Length, link);
    }

    private IQueryable<Ticket> Containing(string words) =>
        db.Tickets.FromSql(
            $"SELECT * FROM Tickets WHERE TenantId = {tenant.Id} AND FREETEXT((Subject, Body), {words})");
}

public sealed record TicketDto(Guid Id, int Number, string Subject, DateTimeOffset ChangedAt);

public sealed record AttachmentDto(string FileName, long Length, Uri Link);
