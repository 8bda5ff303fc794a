namespace InterviewPrep.Judging.Packages;

/// <summary>How a problem's starter is called: one method of <c>Solution</c>, or the constructor and methods of a class.</summary>
/// <param name="Members">Of a class problem, the constructor first; empty for a method.</param>
public sealed record EntryPoint(bool IsClass, string Type, string Name, string Returns, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Member> Members);

public sealed record Member(string Name, string Returns, IReadOnlyList<Parameter> Parameters);

public sealed record Parameter(string Name, string Type);
