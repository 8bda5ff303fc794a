using InterviewPrep.Sandbox;
using InterviewPrep.Sandbox.Compile;
using InterviewPrep.Sandbox.Run;
using InterviewPrep.Sandbox.Sql;

var isConfined = args is not [_, "unconfined"];
switch (args)
{
    case ["compile", ..]:
        CompileServer.Serve(JudgePipe.TakeOver(isConfined), isConfined);
        return 0;
    case ["run", ..]:
        RunServer.Serve(JudgePipe.TakeOver(isConfined), isConfined, hasAll: false);
        return 0;
    case ["run-all", ..]:
        RunServer.Serve(JudgePipe.TakeOver(isConfined), isConfined, hasAll: true);
        return 0;
    case ["sql", ..]:
        SqliteServer.Serve(JudgePipe.TakeOver(isConfined), isConfined);
        return 0;
    default:
        Console.Error.WriteLine("The judge starts this program: compile | run | run-all | sql, and `unconfined` where the operator chose to trust what is judged.");
        return 2;
}
