using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace InterviewPrep.Sandbox.Compile;

/// <summary>Answers every <c>#r</c> with "not found", before anything is opened.</summary>
internal sealed class NoReferences : MetadataReferenceResolver
{
    public static readonly NoReferences Instance = new();

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => other is NoReferences;

    public override int GetHashCode() => 0;
}

/// <summary>Answers every <c>#load</c> with "not found", before anything is opened.</summary>
internal sealed class NoSources : SourceReferenceResolver
{
    public static readonly NoSources Instance = new();

    public override string? NormalizePath(string path, string? baseFilePath) => null;

    public override string? ResolveReference(string path, string? baseFilePath) => null;

    public override Stream OpenRead(string resolvedPath) => throw new FileNotFoundException();

    public override bool Equals(object? other) => other is NoSources;

    public override int GetHashCode() => 0;
}
