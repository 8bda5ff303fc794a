using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetProblem
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    public sealed record Response(
        string Slug,
        string Name,
        string Kind,
        Difficulty Difficulty,
        IReadOnlyList<string> Levels,
        IReadOnlyList<string> Skills,
        int Minutes,
        int Version,
        ProblemStatus Status,
        ProblemLimits Limits,
        CompareMode Compare,
        string Statement,
        string Starter,
        IReadOnlyList<string> Hints,
        EntryPointView EntryPoint,
        IReadOnlyList<Sample> Samples);

    [JsonConverter(typeof(JsonStringEnumConverter<CompareMode>))]
    public enum CompareMode
    {
        [JsonStringEnumMemberName("exact")] Exact,
        [JsonStringEnumMemberName("unordered")] Unordered,
        [JsonStringEnumMemberName("float")] Float,
        [JsonStringEnumMemberName("checker")] Checker,
    }

    [JsonConverter(typeof(JsonStringEnumConverter<EntryPointKind>))]
    public enum EntryPointKind
    {
        [JsonStringEnumMemberName("method")] Method,
        [JsonStringEnumMemberName("class")] Class,
    }

    public sealed record EntryPointView(
        EntryPointKind Kind,
        string Type,
        string Name,
        string Returns,
        IReadOnlyList<Parameter> Parameters,
        IReadOnlyList<Member> Members);

    /// <summary>Exactly one of <paramref name="Args"/> and <paramref name="Calls"/> is there.</summary>
    public sealed record Sample(
        string Name,
        string? Why,
        string Input,
        string Expected,
        IReadOnlyList<JsonElement>? Args,
        IReadOnlyList<JsonElement>? Calls);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, Judge judge) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            var entry = await judge.DescribeAsync(problem, cancellationToken);
            var statuses = await ProblemStatuses.OfAsync(database, request.PersonId, cancellationToken);
            return new Response(
                problem.Slug,
                problem.Name,
                problem.Kind,
                Difficulties.Of(problem),
                problem.Levels,
                problem.Skills,
                problem.Minutes,
                problem.Version,
                statuses.GetValueOrDefault(problem.Uuid),
                problem.Limits,
                Enum.Parse<CompareMode>(problem.Compare.Kind.ToString()),
                problem.Statement,
                problem.Starter,
                problem.Hints,
                new EntryPointView(
                    entry.IsClass ? EntryPointKind.Class : EntryPointKind.Method,
                    entry.Type,
                    entry.Name,
                    entry.Returns,
                    entry.Parameters,
                    entry.Members),
                [.. problem.Samples.Select(test => ToSample(entry, test))]);
        }
    }

    private static Sample ToSample(EntryPoint entry, ProblemTest test)
    {
        IReadOnlyList<JsonElement> input = [.. test.Input.EnumerateArray()];
        return new Sample(
            test.Name,
            test.Why,
            DisplayText.Input(entry, test),
            DisplayText.Expected(entry, test),
            test.Args is null ? null : input,
            test.Calls is null ? null : input);
    }
}
