namespace InterviewPrep.Sandbox;

/// <summary>
/// What a submission may reference: a fixed, small set, loaded once. Compiling against every assembly of the framework takes twice the time and leaks.
/// </summary>
internal static class References
{
    /// <summary>Simple names. A run process loads what its program may need of them before it refuses to open files.</summary>
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
    /// Of them, and of what they and the reading of stack traces need in turn, what nearly every answer does with: a process that loads no more starts an eighth
    /// sooner. Said and not looked up, since asking each assembly costs a process more than loading it; a test proves that nothing is missing.
    /// </summary>
    public static readonly string[] Usual =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Private.Uri",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.Linq",
        "System.Memory",
        "System.Numerics.Vectors",
        "System.Runtime.InteropServices",
        "System.Runtime.Intrinsics",
        "System.Threading",
        "System.Threading.Thread",
        "System.Threading.ThreadPool",
        "System.Console",
        "Microsoft.Win32.Primitives",
        "System.Text.Encoding.Extensions",
        "System.Diagnostics.StackTrace",
        "System.Reflection.Metadata",
        "System.IO.Compression",
        "System.IO.MemoryMappedFiles",
        "InterviewPrep.Sandbox.Prelude",
    ];

    /// <summary>Everything: for answers that reference more, and for what authors write.</summary>
    public static readonly string[] All =
    [
        .. Usual,
        "Microsoft.CSharp",
        "System.Collections.NonGeneric",
        "System.ComponentModel",
        "System.ComponentModel.Primitives",
        "System.Diagnostics.Tracing",
        "System.Formats.Asn1",
        "System.IO.Pipelines",
        "System.Linq.AsyncEnumerable",
        "System.Linq.Expressions",
        "System.Linq.Parallel",
        "System.Linq.Queryable",
        "System.Net.Primitives",
        "System.ObjectModel",
        "System.Reflection.Emit",
        "System.Reflection.Emit.ILGeneration",
        "System.Reflection.Emit.Lightweight",
        "System.Reflection.Primitives",
        "System.Runtime.Loader",
        "System.Runtime.Numerics",
        "System.Security.Cryptography",
        "System.Text.Encodings.Web",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.Threading.Channels",
        "System.Threading.Tasks.Parallel",
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
