using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InterviewPrep.Sandbox.Compile;

/// <summary>The public surface of a source: <c>Solution</c> with its method, or the class that is to be written.</summary>
internal static class EntryPointFinder
{
    public const string MethodHolder = "Solution";

    public static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation code) =>
        code.ScriptClass is { } script ? script.GetTypeMembers() : InNamespace(code.Assembly.GlobalNamespace);

    /// <summary>What drives the code of an async problem.</summary>
    public const string Scenario = "Scenario";

    /// <summary><c>Scenario</c>, else <c>Solution</c>, else the first public class, else the first class.</summary>
    public static INamedTypeSymbol? Describe(CSharpCompilation code)
    {
        var classes = Types(code).Where(type => type.TypeKind == TypeKind.Class && !type.IsImplicitlyDeclared).ToList();
        return classes.Find(type => type.Name == Scenario)
            ?? classes.Find(type => type.Name == MethodHolder)
            ?? classes.Find(type => type.DeclaredAccessibility == Accessibility.Public)
            ?? classes.FirstOrDefault();
    }

    public static INamedTypeSymbol? Find(CSharpCompilation code, string name) =>
        Types(code).FirstOrDefault(type => type.Name == name && type.TypeKind is TypeKind.Class or TypeKind.Struct);

    public static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsOverride: false, IsImplicitlyDeclared: false });

    public static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public);

    /// <summary>The name by which reflection finds the type in the emitted assembly.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return $"{MetadataName(outer)}+{type.MetadataName}";
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
    }

    private static IEnumerable<INamedTypeSymbol> InNamespace(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(InNamespace));
}
