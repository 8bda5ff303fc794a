using System.IO.Compression;
using System.Text;
using System.Text.Json;
using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Features.Account;

/// <summary>A zip that goes out while it is made: one entry after the other, none of them held in memory.</summary>
internal sealed class ExportArchive : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true };

    private readonly LateWrites _output;
    private readonly ZipArchive _zip;

    private ExportArchive(LateWrites output, ZipArchive zip) => (_output, _zip) = (output, zip);

    public static async Task<ExportArchive> OpenAsync(Stream stream, CancellationToken cancellation)
    {
        var output = new LateWrites(stream);
        return new ExportArchive(output, await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation));
    }

    public async Task AddTextAsync(string name, string text, CancellationToken cancellation)
    {
        await using var file = await OpenAsync(name, cancellation);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    /// <summary>As JSON. What comes one by one (<see cref="IAsyncEnumerable{T}"/>) is written one by one.</summary>
    public async Task AddJsonAsync<T>(string name, T value, CancellationToken cancellation)
    {
        await using var file = await OpenAsync(name, cancellation);
        await JsonSerializer.SerializeAsync(file, value, Readable, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _zip.DisposeAsync();
        await _output.FlushAsync(CancellationToken.None);
    }

    private Task<Stream> OpenAsync(string name, CancellationToken cancellation) => _zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
}
