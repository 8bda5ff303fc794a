namespace InterviewPrep.Sandbox.Protocol;

/// <summary>Every limit and time-out of the sandbox, with its unit and reason.</summary>
public static class Bounds
{
    /// <summary>Nesting of JSON in tests and answers: deep enough for any honest structure, shallow enough for any stack.</summary>
    public const int JsonDepth = 128;
}
