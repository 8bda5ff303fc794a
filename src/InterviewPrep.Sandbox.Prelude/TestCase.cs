/// <summary>A test case made by a problem's <c>generate.csx</c>: arguments of one call, or a list of <c>[name, arguments]</c> calls.</summary>
public sealed record TestCase(string Name, object?[]? Args = null, object? Expected = null, object?[][]? Calls = null, string? Why = null);
