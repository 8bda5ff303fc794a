namespace InterviewPrep.Api.Infrastructure;

/// <summary>Why the program cannot do what it was started for, in one sentence for the operator.</summary>
public sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
