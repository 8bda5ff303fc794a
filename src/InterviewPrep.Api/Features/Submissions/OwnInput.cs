using System.Text.Json;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>Whether an input that a person typed has the shape of the problem's call.</summary>
internal static class OwnInput
{
    /// <returns>What is wrong with it; null when it can be run.</returns>
    public static string? FaultOf(JsonElement input, EntryPoint entry)
    {
        if (input.ValueKind != JsonValueKind.Array)
            return entry.IsClass ? "The input is a list of calls." : "The input is a list of arguments.";
        return entry.IsClass ? FaultOfCalls(input, entry) : FaultOfArguments(entry.Name, input, entry.Parameters);
    }

    private static string? FaultOfCalls(JsonElement calls, EntryPoint entry)
    {
        if (calls.GetArrayLength() == 0)
            return $"The first call makes the object: [\"{entry.Name}\", […]].";
        var index = 0;
        foreach (var call in calls.EnumerateArray())
        {
            if (call.ValueKind != JsonValueKind.Array || call.GetArrayLength() != 2 || call[0].ValueKind != JsonValueKind.String || call[1].ValueKind != JsonValueKind.Array)
                return $"Call {index + 1} is not [name, arguments].";
            var name = call[0].GetString();
            if (name == entry.Name != (index == 0))
                return index == 0 ? $"The first call makes the object: [\"{entry.Name}\", […]]." : $"Call {index + 1} makes the object again.";
            if (entry.Members.Where(member => member.Name == name).ToList() is not { Count: > 0 } members)
                return $"Call {index + 1}: there is no method {name}.";
            if (members.All(member => FaultOfArguments(member.Name, call[1], member.Parameters) is not null))
                return $"Call {index + 1}: {FaultOfArguments(members[0].Name, call[1], members[0].Parameters)}";
            index++;
        }
        return null;
    }

    private static string? FaultOfArguments(string name, JsonElement arguments, IReadOnlyList<Parameter> parameters) =>
        arguments.GetArrayLength() == parameters.Count ? null : $"{name} takes {parameters.Count} arguments, not {arguments.GetArrayLength()}.";
}
