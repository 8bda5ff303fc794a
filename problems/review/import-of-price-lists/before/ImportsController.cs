using Catalog.Api.Data;
using Catalog.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Catalog.Api.Imports;

/// <summary>The imports that the desktop program has sent.</summary>
[ApiController]
[Authorize(Policy = "catalog.write")]
[Route("api/imports")]
public sealed class ImportsController(CatalogDbContext db, ICurrentTenant tenant) : ControllerBase
{
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
