using System.Reflection;
using InterviewPrep.Sandbox;

namespace InterviewPrep.Judging.Tests;

/// <summary>A run process opens no file once it is warm: what it may need later is loaded by then.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData(nameof(References.Usual))]
    [InlineData(nameof(References.All))]
    public void Whatever_is_loaded_needs_nothing_that_is_not(string which)
    {
        var loaded = which == nameof(References.Usual) ? References.Usual : References.All;

        var missing = loaded
            .SelectMany(name => Assembly.Load(name).GetReferencedAssemblies(), (name, needed) => (Name: name, Needed: needed.Name!))
            .Where(pair => !loaded.Contains(pair.Needed, StringComparer.Ordinal))
            .Select(pair => $"{pair.Name} needs {pair.Needed}");

        missing.Should().BeEmpty();
        loaded.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Whatever_can_be_referenced_is_loaded() => References.Names.Should().BeSubsetOf(References.All);
}
