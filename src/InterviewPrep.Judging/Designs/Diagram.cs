using System.Text.Json;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Designs;

/// <summary>A drawing in Excalidraw's format, version 2: its elements alone, without images and without settings.</summary>
public sealed record Diagram(IReadOnlyList<JsonElement> Elements)
{
    /// <summary>Of Excalidraw's types, those that need nothing from elsewhere.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "rectangle", "ellipse", "diamond", "arrow", "line", "freedraw", "text", "frame" };

    /// <returns>Why this is no diagram; null when it is one, if only an empty one.</returns>
    public string? FindFault() => Elements.Count > Bounds.DiagramElements
        ? $"A diagram has at most {Bounds.DiagramElements:N0} elements."
        : Elements.Select(FaultOf).FirstOrDefault(fault => fault is not null);

    private static string? FaultOf(JsonElement element) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
        ? Types.Contains(type.GetString()!) ? null : $"A diagram cannot hold an element of the type '{type.GetString()}'."
        : "An element of a diagram is an object with an id and a type.";
}
