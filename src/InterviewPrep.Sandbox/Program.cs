using InterviewPrep.Sandbox;
using InterviewPrep.Sandbox.Compile;
using InterviewPrep.Sandbox.Run;
using InterviewPrep.Sandbox.Sql;

var judge = JudgePipe.TakeOver();
switch (args)
{
    case ["compile", .. var level]:
        CompileServer.Serve(judge, isConfined: level is []);
        return 0;
    case ["run", .. var level]:
        RunServer.Serve(judge, isConfined: level is []);
        return 0;
    case ["sql", .. var level]:
        SqliteServer.Serve(judge, isConfined: level is []);
        return 0;
    default:
        Console.Error.WriteLine("The judge starts this program: compile | run | sql, and `unconfined` where the operator chose to trust what is judged.");
        return 2;
}
