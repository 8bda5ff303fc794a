using System.Globalization;

namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>What a server takes of the machine at one moment, together with the sandboxes that it has started.</summary>
/// <param name="ServerMb">Resident memory of the server alone.</param>
/// <param name="WholeMb">Memory of the server and its sandboxes, where what they share counts once (PSS).</param>
/// <param name="Children">Its processes, those included that are dead and not yet buried.</param>
internal sealed record Footprint(int ServerMb, int WholeMb, int Descriptors, int Threads, int Children)
{
    public static Footprint Of(ApiProcess server) => new(
        (int)(KilobytesIn($"{server.Proc}/status", "VmRSS:") / 1024),
        (int)(server.Sandboxes().Select(id => $"/proc/{id}").Append(server.Proc).Sum(process => KilobytesIn($"{process}/smaps_rollup", "Pss:")) / 1024),
        Directory.GetFileSystemEntries($"{server.Proc}/fd").Length,
        Directory.GetDirectories($"{server.Proc}/task").Length,
        server.Children().Count);

    public override string ToString() => $"{WholeMb} MB in all, {ServerMb} MB of them the server, {Children} processes, {Threads} threads, {Descriptors} descriptors";

    /// <returns>0 for a process that has ended.</returns>
    private static long KilobytesIn(string file, string field)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[field.Length..^"kB".Length], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
