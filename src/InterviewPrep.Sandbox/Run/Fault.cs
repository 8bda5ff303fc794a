using System.Diagnostics;
using System.Reflection;
using InterviewPrep.Sandbox.Protocol;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Sandbox.Run;

/// <summary>What is said of an exception: its type, its message and the candidate's line (0 when it did not pass through one).</summary>
internal readonly record struct Fault(AnswerStatus Status, string Message, int Line)
{
    /// <param name="ofOurs">A file compiled together with the candidate's text, whose lines are not the candidate's.</param>
    public static Fault Of(Exception thrown, Assembly candidate, string? ofOurs = null)
    {
        while (thrown is TargetInvocationException or AggregateException { InnerExceptions.Count: 1 } && thrown.InnerException is { } inner)
            thrown = inner;
        return thrown switch
        {
            JsonMismatchException => new Fault(AnswerStatus.BadInput, thrown.Message, 0),
            UnwritableAnswerException => new Fault(AnswerStatus.BadResult, thrown.Message, 0),
            AnswerTooLargeException => new Fault(AnswerStatus.TooMuchOutput, thrown.Message, 0),
            OutOfMemoryException when !IsThreadStart(thrown) => new Fault(AnswerStatus.OutOfMemory, nameof(OutOfMemoryException), LineOf(thrown, candidate, ofOurs)),
            _ => new Fault(AnswerStatus.Threw, $"{TypeOf(thrown)}: {MessageOf(thrown)}", LineOf(thrown, candidate, ofOurs)),
        };
    }

    // A thread that cannot be started is reported as out of memory, which it is not.
    private static bool IsThreadStart(Exception thrown) => thrown.StackTrace?.Contains("System.Threading.Thread.Start", StringComparison.Ordinal) == true;

    // What the candidate declared lies inside a class that the script compiler made up.
    private static string TypeOf(Exception thrown)
    {
        var name = thrown.GetType().FullName!;
        return name.StartsWith("Submission#", StringComparison.Ordinal) ? name[(name.IndexOf('+', StringComparison.Ordinal) + 1)..] : name;
    }

    private static string MessageOf(Exception thrown)
    {
        string message;
        try
        {
            message = thrown.Message;
        }
        catch (Exception hostile)
        {
            message = $"(its Message threw {hostile.GetType().Name})";
        }

        return message.Length > Bounds.MessageChars ? message[..Bounds.MessageChars] + "…" : message;
    }

    private static int LineOf(Exception thrown, Assembly candidate, string? ofOurs) =>
        new StackTrace(thrown, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly == candidate && frame.GetFileLineNumber() > 0 && (ofOurs is null || frame.GetFileName() != ofOurs))?
            .GetFileLineNumber() ?? 0;
}
