using Catalog.Api.Data;
using Catalog.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Catalog.Api.Imports;

/// <summary>The imports that the desktop program has sent, or the browser.</summary>
[ApiController]
[Authorize(Policy = "catalog.write")]
[Route("api/imports")]
public sealed class ImportsController(CatalogDbContext db, ICurrentTenant tenant, PriceListImporter importer) : ControllerBase
{
    [HttpPost]
    [RequestSizeLimit(2_000_000)]
    public async Task<ActionResult<ImportDto>> Start(IFormFile file, CancellationToken cancellationToken)
    {
        var import = await importer.TryStartAsync(tenant.Id, file, cancellationToken);
        if (import is null)
            return Problem("Another list is being imported.", statusCode: StatusCodes.Status409Conflict);

        return AcceptedAtAction(nameof(Get), new { id = import.Id }, ImportDto.Of(import));
    }

    [HttpGet("{id:guid}")]
    public async Task<ActionResult<ImportDto>> Get(Guid id, CancellationToken cancellationToken)
    {
        var import = await db.Imports
            .AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == id && i.TenantId == tenant.Id, cancellationToken);

        return import is null ? NotFound() : ImportDto.Of(import);
    }
}

public sealed record ImportDto(
    Guid Id, ImportState State, int Taken, int Rejected, DateTime StartedAtUtc, DateTime? FinishedAtUtc)
{
    public static ImportDto Of(Import import) => new(
        import.Id, import.State, import.Taken, import.Rejected, import.StartedAtUtc, import.FinishedAtUtc);
}
