namespace InterviewPrep.Sandbox;

/// <summary>
/// What a submission may reference: a fixed, small set, loaded once. Compiling against every assembly of the framework takes twice the time and leaks.
/// </summary>
internal static class References
{
    /// <summary>Simple names; a run process loads all of them, and what is <see cref="Beneath"/>, before it refuses to open files.</summary>
    public static readonly string[] Names =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Collections",
        "System.Linq",
        "System.Linq.Parallel",
        "System.Linq.Queryable",
        "System.Console",
        "System.Memory",
        "System.Threading",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.Runtime.Numerics",
        "System.Text.RegularExpressions",
        "System.Threading.Channels",
        "System.Threading.Tasks.Parallel",
        "System.Linq.AsyncEnumerable",
        "System.Text.Json",
        "System.Text.Encodings.Web",
        "System.ObjectModel",
        "System.ComponentModel",
        "System.ComponentModel.Primitives",
        "System.Linq.Expressions",
        "Microsoft.CSharp",
        "System.Runtime.InteropServices",
        "System.Runtime.Intrinsics",
        "System.Numerics.Vectors",
        "System.Private.Uri",
        "InterviewPrep.Sandbox.Prelude",
    ];

    /// <summary>
    /// What those, and the reading of stack traces, need in turn. Said and not looked up, since asking each assembly costs a process more than loading it; a test
    /// proves that nothing is missing.
    /// </summary>
    public static readonly string[] Beneath =
    [
        "Microsoft.Win32.Primitives",
        "System.Collections.NonGeneric",
        "System.Diagnostics.StackTrace",
        "System.Diagnostics.Tracing",
        "System.Formats.Asn1",
        "System.IO.Compression",
        "System.IO.MemoryMappedFiles",
        "System.IO.Pipelines",
        "System.Net.Primitives",
        "System.Reflection.Emit",
        "System.Reflection.Emit.ILGeneration",
        "System.Reflection.Emit.Lightweight",
        "System.Reflection.Metadata",
        "System.Reflection.Primitives",
        "System.Runtime.Loader",
        "System.Security.Cryptography",
        "System.Text.Encoding.Extensions",
        "System.Threading.Thread",
        "System.Threading.ThreadPool",
    ];

    public static readonly string[] Imports =
    [
        "System",
        "System.Collections.Generic",
        "System.Linq",
        "System.Text",
        "System.Threading",
        "System.Threading.Tasks",
        "System.Numerics",
    ];
}
