using System.Text.Json;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>Reads what came out of a sandbox.</summary>
internal static class AnswerJson
{
    // The list of all arguments, or of all cases, is one level around the values that the bound is for.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Bounds.JsonDepth + 1 };

    /// <exception cref="JsonException">It is not JSON, or too deep.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json, Options);
}
