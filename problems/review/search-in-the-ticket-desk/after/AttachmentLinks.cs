using Helpdesk.Api.Data;
using Helpdesk.Api.Storage;

namespace Helpdesk.Api.Tickets;

/// <summary>Signed links by which a browser fetches an attachment from the storage, past our own server.</summary>
public sealed class AttachmentLinks(IBlobStore blobs, ILogger<AttachmentLinks> logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public Uri LinkTo(Attachment attachment)
    {
        var link = blobs.CreateReadLinkAsync(attachment.BlobName, Lifetime).Result;

        logger.LogInformation("Attachment {AttachmentId} is handed out as {Link}", attachment.Id, link);
        return link;
    }
}
