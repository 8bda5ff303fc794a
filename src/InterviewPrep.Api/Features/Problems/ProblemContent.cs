using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Behaviour;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Designs;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Reviews;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Api.Features.Problems;

/// <summary>What is shown of a question before it is answered, by the way in which it is answered.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CodingView), "coding")]
[JsonDerivedType(typeof(AsyncView), "async")]
[JsonDerivedType(typeof(SqlView), "sql")]
[JsonDerivedType(typeof(ChoiceView), "choice")]
[JsonDerivedType(typeof(OrderView), "order")]
[JsonDerivedType(typeof(PredictView), "predict")]
[JsonDerivedType(typeof(TextView), "text")]
[JsonDerivedType(typeof(ReviewView), "review")]
[JsonDerivedType(typeof(BehaviouralView), "behavioural")]
[JsonDerivedType(typeof(DesignView), "design")]
public abstract record ProblemContent
{
    public static async Task<ProblemContent> OfAsync(ProblemPackage problem, Judge judge, CancellationToken cancellation) => problem.Content switch
    {
        CodingContent coding => CodingView.Of(coding, await judge.DescribeAsync(problem, cancellation)),
        AsyncContent asynchronous => AsyncView.Of(asynchronous, await judge.DescribeAsync(problem, cancellation)),
        SqlContent sql => new SqlView(sql.Limits, sql.Starter, sql.Answer, sql.Check, sql.Order, sql.Plan, (await judge.DescribeTablesAsync(problem, cancellation)).Tables),
        ChoiceQuestion choice => new ChoiceView(choice.IsMultiple, [.. choice.Options.Select(option => option.Text)]),
        OrderQuestion order => new OrderView([.. order.Shown.Select(place => order.Items[place])]),
        PredictQuestion predict => new PredictView(predict.Snippet),
        TextQuestion => new TextView(),
        ReviewContent review => new ReviewView(review.Files),
        BehaviouralContent behavioural => new BehaviouralView(behavioural.Budgets, [.. behavioural.FollowUps.Select(followUp => followUp.Question)]),
        DesignContent design => DesignView.Of(design),
        var unknown => throw new InvalidOperationException($"Nobody shows {unknown.GetType().Name}."),
    };
}

public sealed record CodingView(ProblemLimits Limits, CompareMode Compare, string Starter, EntryPointView EntryPoint, IReadOnlyList<Sample> Samples) : ProblemContent
{
    public static CodingView Of(CodingContent coding, EntryPoint entry) => new(
        coding.Limits,
        Enum.Parse<CompareMode>(coding.Compare.Kind.ToString()),
        coding.Starter,
        EntryPointView.Of(entry),
        [.. coding.Samples.Select(test => Sample.Of(entry, test))]);
}

/// <param name="Seeds">Schedules that each test is run under.</param>
/// <param name="EntryPoint">Of the scenario that calls the code: what a test may vary.</param>
public sealed record AsyncView(ProblemLimits Limits, int Seeds, string Starter, EntryPointView EntryPoint, IReadOnlyList<Sample> Samples) : ProblemContent
{
    public static AsyncView Of(AsyncContent content, EntryPoint entry) =>
        new(content.Limits, content.Seeds, content.Starter, EntryPointView.Of(entry), [.. content.Samples.Select(test => Sample.Of(entry, test))]);
}

/// <param name="Check">The query over what the statements left behind; empty when the answer is a query.</param>
public sealed record SqlView(
    ProblemLimits Limits, string Starter, SqlAnswerKind Answer, string Check, RowOrder Order, PlanDemand? Plan, IReadOnlyList<TableDescription> Tables) : ProblemContent;

/// <param name="Options">Markdown.</param>
public sealed record ChoiceView(bool IsMultiple, IReadOnlyList<string> Options) : ProblemContent;

/// <param name="Items">Markdown, shuffled.</param>
public sealed record OrderView(IReadOnlyList<string> Items) : ProblemContent;

public sealed record PredictView(string Snippet) : ProblemContent;

public sealed record TextView : ProblemContent;

public sealed record ReviewView(IReadOnlyList<ChangedFile> Files) : ProblemContent;

/// <param name="FollowUps">What an interviewer asks next.</param>
public sealed record BehaviouralView(WordBudgets Budgets, IReadOnlyList<string> FollowUps) : ProblemContent;

/// <param name="Clarify">What may be asked, with the interviewer's answers: for the one who asks.</param>
/// <param name="Change">For the time when it comes.</param>
public sealed record DesignView(StageMinutes Stages, IReadOnlyList<Clarification> Clarify, IReadOnlyList<QuantityView> Estimates, RequirementChange Change) : ProblemContent
{
    public static DesignView Of(DesignContent design) => new(
        design.Stages, design.Clarify, [.. design.Estimates.Select(estimate => new QuantityView(estimate.Quantity, [.. estimate.Unit.Siblings.Select(unit => unit.Name)]))], design.Change);
}

/// <param name="Units">In any of which it may be given.</param>
public sealed record QuantityView(string Quantity, IReadOnlyList<string> Units);

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
    EntryPointKind Kind, string Type, string Name, string Returns, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Member> Members)
{
    public static EntryPointView Of(EntryPoint entry) =>
        new(entry.IsClass ? EntryPointKind.Class : EntryPointKind.Method, entry.Type, entry.Name, entry.Returns, entry.Parameters, entry.Members);
}

/// <summary>Exactly one of <paramref name="Args"/> and <paramref name="Calls"/> is there.</summary>
public sealed record Sample(string Name, string? Why, string Input, string Expected, IReadOnlyList<JsonElement>? Args, IReadOnlyList<JsonElement>? Calls)
{
    public static Sample Of(EntryPoint entry, AsyncTest test) => new(
        test.Name, test.Why, DisplayText.Input(entry, test.Args), test.Expect?.Result?.GetRawText() ?? "", [.. JsonElement.Parse(test.Args).EnumerateArray()], Calls: null);

    public static Sample Of(EntryPoint entry, ProblemTest test)
    {
        IReadOnlyList<JsonElement> input = [.. test.Input.EnumerateArray()];
        return new Sample(
            test.Name, test.Why, DisplayText.Input(entry, test), DisplayText.Expected(entry, test), test.Args is null ? null : input, test.Calls is null ? null : input);
    }
}
