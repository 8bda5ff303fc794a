using InterviewPrep.Api;
using InterviewPrep.Api.Operator;

return await OperatorCommands.TryRunAsync(args) ?? await Server.RunAsync(args);

public partial class Program;
