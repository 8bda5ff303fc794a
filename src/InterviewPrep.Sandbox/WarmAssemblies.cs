using System.Reflection;

namespace InterviewPrep.Sandbox;

/// <summary>After the filter is up no file opens: what may be needed later is loaded before, with all that it references.</summary>
internal static class WarmAssemblies
{
    public static void Load(params IEnumerable<string> names)
    {
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<AssemblyName>(names.Select(name => new AssemblyName(name)));
        while (open.TryPop(out var name))
        {
            if (!loaded.Add(name.Name!))
                continue;
            foreach (var referenced in Assembly.Load(name).GetReferencedAssemblies())
                open.Push(referenced);
        }
    }
}
