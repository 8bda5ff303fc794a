using InterviewPrep.Sandbox;
using InterviewPrep.Sandbox.Compile;
using InterviewPrep.Sandbox.Run;

var judge = JudgePipe.TakeOver();
switch (args)
{
    case ["compile"]:
        CompileServer.Serve(judge);
        return 0;
    case ["run"]:
        RunServer.Serve(judge);
        return 0;
    default:
        Console.Error.WriteLine("The judge starts this program: compile | run.");
        return 2;
}
