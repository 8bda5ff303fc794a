using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class AccountPart() : ExportPart("account.json", "your account; the password is kept as a hash and is not in here")
{
    public override async Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation)
    {
        var account = await source.Database.Users
            .Where(person => person.Id == source.PersonId)
            .Select(person => new { person.Id, person.Name, person.Email, person.IsGuest, person.CreatedAt })
            .SingleOrDefaultAsync(cancellation);
        await archive.AddJsonAsync(Name, account, cancellation);
    }
}
