using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What the compiled code refers to, of that which a run cannot always show: a short sleep, another clock, a way off the schedule.</summary>
internal sealed record CodeUse(bool Sleeps, IReadOnlyList<string> Escapes, IReadOnlyList<string> Clocks)
{
    private static readonly HashSet<string> WaysOut = ["Task.Run", "Task.ConfigureAwait", "ValueTask.ConfigureAwait", "Task.ContinueWith", "TaskFactory.StartNew", "ThreadPool.QueueUserWorkItem", "Parallel.ForEachAsync", "Parallel.ForAsync", "Parallel.ForEach", "Parallel.For", "Thread..ctor"];
    private static readonly HashSet<string> RealClocks = ["DateTime.get_UtcNow", "DateTime.get_Now", "DateTimeOffset.get_UtcNow", "DateTimeOffset.get_Now", "Stopwatch.StartNew", "Stopwatch.GetTimestamp", "Environment.get_TickCount64", "TimeProvider.get_System"];

    public static CodeUse Of(byte[] assembly)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(assembly));
            var names = Members(image.GetMetadataReader());
            return new CodeUse(names.Contains("Thread.Sleep"), [.. WaysOut.Where(names.Contains).Select(Shown)], [.. RealClocks.Where(names.Contains).Select(Shown)]);
        }
        catch (BadImageFormatException)
        {
            return new CodeUse(false, [], []);
        }
    }

    private static HashSet<string> Members(MetadataReader metadata)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (TypeOf(metadata, member.Parent) is { } type)
                names.Add($"{type}.{metadata.GetString(member.Name)}");
        }

        return names;
    }

    private static string? TypeOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name),
        HandleKind.TypeSpecification => Generic(metadata, metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature)),
        _ => null,
    };

    // Task<T>: ELEMENT_TYPE_GENERICINST, CLASS or VALUETYPE, then the type (ECMA-335, II.23.2.12).
    private static string? Generic(MetadataReader metadata, BlobReader signature)
    {
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        signature.ReadCompressedInteger();
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name).Split('`')[0] : null;
    }

    private static string Shown(string name) => name switch
    {
        "Thread..ctor" => "new Thread",
        var task when task.EndsWith(".ConfigureAwait", StringComparison.Ordinal) => "ConfigureAwait(false)",
        var property => property.Replace("get_", "", StringComparison.Ordinal),
    };
}
