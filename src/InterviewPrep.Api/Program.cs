using System.Globalization;
using InterviewPrep.Api;
using InterviewPrep.Api.Operator;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await OperatorCommands.TryRunAsync(args) ?? await Server.RunAsync(args);

public partial class Program;
