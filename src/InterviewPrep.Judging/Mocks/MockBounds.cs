namespace InterviewPrep.Judging.Mocks;

/// <summary>What an interview may have at most, whoever put it together.</summary>
public static class MockBounds
{
    /// <summary>A day of interviews.</summary>
    public const int Minutes = 480;

    public const int Sections = 8;

    public const int QuestionsPerSection = 20;
}
