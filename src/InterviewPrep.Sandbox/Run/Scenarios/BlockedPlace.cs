using System.Diagnostics;
using System.Reflection;

namespace InterviewPrep.Sandbox.Run.Scenarios;

/// <param name="What">What was called there: <c>Task.Wait</c>, <c>Thread.Sleep</c>.</param>
/// <param name="Line">Of the candidate's text; 0 when unknown.</param>
internal sealed record BlockedPlace(string What, int Line)
{
    public const string Scenario = "scenario.csx";

    /// <summary>Asked on the thread that waits, at the moment when it is interrupted.</summary>
    public static BlockedPlace Here(Assembly candidate)
    {
        var frames = new StackTrace(fNeedFileInfo: true).GetFrames();
        var own = Array.FindIndex(frames, frame => IsCandidates(frame, candidate));
        return own < 1 ? new BlockedPlace("a blocking call", 0) : new BlockedPlace(NameOf(frames[own - 1].GetMethod()), frames[own].GetFileLineNumber());
    }

    public static bool IsCandidates(StackFrame frame, Assembly candidate) =>
        frame.GetMethod()?.Module.Assembly == candidate && frame.GetFileLineNumber() > 0 && frame.GetFileName() != Scenario;

    private static string NameOf(MethodBase? method)
    {
        var type = method?.DeclaringType?.Name.Split('`')[0];
        return (type, method?.Name) switch
        {
            (null, _) or (_, null) => "a blocking call",
            (_, "get_Result" or "GetResultCore") => $"{type}.Result",
            (_, "GetResult") => "GetAwaiter().GetResult()",
            var (_, name) => $"{type}.{name}",
        };
    }
}
