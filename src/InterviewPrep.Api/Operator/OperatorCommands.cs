using InterviewPrep.Api.Infrastructure;
using Microsoft.Data.Sqlite;

namespace InterviewPrep.Api.Operator;

/// <summary>One word of the command line that does its work and ends, instead of starting the server.</summary>
/// <param name="Usage">The word and what it needs.</param>
/// <param name="Does">One line for <c>--help</c>.</param>
/// <param name="Operands">How many words follow the command's own.</param>
/// <param name="Run">Gets the operands and, for the configuration, what follows them; writes its answer to the console.</param>
public sealed record OperatorCommand(string Usage, string Does, int Operands, Func<string[], string[], Task> Run);

public static class OperatorCommands
{
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly OperatorCommand[] All =
    [
        new("admin <email>", "makes or promotes an administrator", 1, (words, options) => Accounts.MakeAdministratorAsync(words[0], options)),
        new("reset-password <email>", "gives an account a new password", 1, (words, options) => Accounts.ResetPasswordAsync(words[0], options)),
        new("backup <file>", "copies the SQLite database, also while the server runs", 1, (words, options) => Backups.BackUpAsync(words[0], options)),
        new("restore <file>", "puts a backup in the database's place while the server is stopped", 1, (words, options) => Backups.RestoreAsync(words[0], options)),
        new("openapi <file>", "writes the description of the HTTP API", 1, (words, options) => ApiDescription.WriteAsync(words[0], options)),
    ];

    /// <summary>Answers null when the arguments ask for the server.</summary>
    public static async Task<int?> TryRunAsync(string[] args)
    {
        if (args is ["--help" or "-h" or "help", ..])
        {
            Console.WriteLine(Help());
            return 0;
        }
        if (args.Length == 0 || args[0].StartsWith('-'))
            return null;
        var command = All.FirstOrDefault(known => known.Usage.Split(' ')[0] == args[0]);
        if (command is null || args.Length <= command.Operands || args[1].StartsWith('-'))
        {
            await Console.Error.WriteLineAsync(command is null ? $"There is no command {args[0]}.\n\n{Help()}" : $"Usage: InterviewPrep.Api {command.Usage}");
            return Misused;
        }
        return await RunAsync(command, args);
    }

    private static async Task<int> RunAsync(OperatorCommand command, string[] args)
    {
        try
        {
            await command.Run(args[1..(command.Operands + 1)], args[(command.Operands + 1)..]);
            return 0;
        }
        catch (Exception exception) when (exception is StartupException or IOException or UnauthorizedAccessException or SqliteException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
    }

    private static string Help() =>
        $"""
        InterviewPrep.Api [--urls <address>] [--<setting> <value>]
            starts the server

        {string.Join('\n', All.Select(command => $"InterviewPrep.Api {command.Usage}\n    {command.Does}"))}

        Every setting of appsettings.json can be given as --Section:Name value or as the environment variable Section__Name,
        to the server and to the commands.
        """;
}
