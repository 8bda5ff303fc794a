using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>A copy of the sandbox's folder, one part of which is missing or does nothing.</summary>
public sealed class BrokenSandbox : IDisposable
{
    private const string Executable = "InterviewPrep.Sandbox";
    private const string StagedCopies = "/var/cache/interviewprep";
    private const byte Return = 0x2A;

    // Tells the staged copy of this folder from every other.
    private readonly string _mark = $"{Guid.NewGuid()}.mark";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interviewprep-broken-");

    public BrokenSandbox()
    {
        foreach (var file in Directory.EnumerateFiles(JudgeOptions.Default.SandboxFolder))
            File.Copy(file, System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetFileName(file)));
        File.WriteAllText(System.IO.Path.Combine(_folder.FullName, _mark), "");
        File.SetUnixFileMode(_folder.FullName, File.GetUnixFileMode(AppContext.BaseDirectory));
    }

    public string Path => _folder.FullName;

    /// <summary>The copy that a judge that runs as root has made of it; null when there is none.</summary>
    public string? Staged => Directory.Exists(StagedCopies)
        ? Directory.EnumerateDirectories(StagedCopies, "sandbox-*").FirstOrDefault(copy => File.Exists(System.IO.Path.Combine(copy, _mark)))
        : null;

    public BrokenSandbox Without(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public BrokenSandbox WithExecutable(string other)
    {
        File.Copy(other, System.IO.Path.Combine(Path, Executable), overwrite: true);
        return this;
    }

    /// <summary>Makes a method return at once, in the assembly as it was before it was compiled to native code.</summary>
    public BrokenSandbox WithNothingIn(string type, string method)
    {
        var bytes = File.ReadAllBytes(System.IO.Path.Combine(AppContext.BaseDirectory, "sandbox-il", Executable + ".dll"));
        bytes[FirstInstruction(bytes, type, method)] = Return;
        File.WriteAllBytes(System.IO.Path.Combine(Path, Executable + ".dll"), bytes);
        return this;
    }

    /// <summary>Takes the executable away from a judge that has started, and kills what it has started with it.</summary>
    public void Break()
    {
        File.Move(Used, Away);
        foreach (var process in Process.GetProcesses().Where(IsOfThis))
            process.Kill();
    }

    public void Mend() => File.Move(Away, Used);

    private string Used => System.IO.Path.Combine(Staged ?? Path, Executable);

    private string Away => $"{Used}.away";

    public void Dispose() => _folder.Delete(recursive: true);

    private bool IsOfThis(Process process)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{process.Id}/exe", returnFinalTarget: false)?.FullName == Away;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int FirstInstruction(byte[] assembly, string type, string method)
    {
        const int wideHeader = 12;
        using var image = new PEReader(new MemoryStream(assembly));
        var metadata = image.GetMetadataReader();
        var address = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Single(one => metadata.StringComparer.Equals(one.Name, type)).GetMethods().Select(metadata.GetMethodDefinition)
            .Single(one => metadata.StringComparer.Equals(one.Name, method)).RelativeVirtualAddress;
        var section = image.PEHeaders.SectionHeaders[image.PEHeaders.GetContainingSectionIndex(address)];
        var header = address - section.VirtualAddress + section.PointerToRawData;
        var isWide = (assembly[header] & 3) == 3;
        return header + (isWide ? wideHeader : 1);
    }
}
