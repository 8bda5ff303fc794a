using System.Globalization;
using System.Text.Json;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Sandboxing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>Turns every exception into problem details; nothing of a stack trace leaves the process.</summary>
public sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> log) : IExceptionHandler
{
    private static readonly TimeSpan DatabaseRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SandboxRetry = TimeSpan.FromSeconds(10);

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        var refusal = exception as Refusal ?? Known(exception);
        if (refusal is null)
        {
            LogUnexpected(exception, context.Request.Method, context.Request.Path);
            refusal = new Refusal(StatusCodes.Status500InternalServerError, "Our fault", "Something failed on the server. It has been logged; please try again.");
        }
        else if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
        {
            LogUnavailable(refusal.Message, context.Request.Path);
        }
        context.Response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = Details(refusal) });
    }

    private static ProblemDetails Details(Refusal refusal)
    {
        var details = new ProblemDetails { Status = refusal.Status, Title = refusal.Title, Detail = refusal.Message };
        foreach (var (name, value) in refusal.Extensions)
            details.Extensions[name] = value;
        return details;
    }

    private static Refusal? Known(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad =>
            new Refusal(bad.StatusCode, "The request cannot be read", RequestFaults.Describe(bad)),
        BadHttpRequestException bad => new Refusal(bad.StatusCode, ReasonPhrases.GetReasonPhrase(bad.StatusCode), Web.Explain(bad.StatusCode)),
        ValidationException invalid => Invalid(invalid),
        DbUpdateException orphan when orphan.IsOrphan() => Refusal.NotSignedIn("This account is no longer there."),
        DbUpdateException { InnerException: { } inner } => Known(inner),
        SqliteException sqlite => Storage(sqlite),
        TimeoutException => Busy(),
        SandboxUnavailableException sandbox => Refusal.Unavailable(sandbox.Message, SandboxRetry),
        PackageScriptException broken => Refusal.Unavailable($"This problem is broken; tell the operator. {broken.Message}", SandboxRetry),
        SqlException or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException =>
            Refusal.Unavailable("The database does not answer. Nothing was changed; please try again in a moment.", DatabaseRetry),
        _ => null,
    };

    private static Refusal Busy() => Refusal.Unavailable("The database is busy. Nothing was changed; please try again in a moment.", DatabaseRetry);

    private static Refusal? Storage(SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => Busy(),
        SQLitePCL.raw.SQLITE_FULL => Refusal.Unavailable("The server's disk is full. Nothing was changed; tell the operator.", DatabaseRetry),
        SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN =>
            Refusal.Unavailable("The server cannot write its database. Nothing was changed; tell the operator.", DatabaseRetry),
        _ => null,
    };

    private static Refusal Invalid(ValidationException exception)
    {
        var errors = exception.Errors
            .GroupBy(failure => JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName))
            .ToDictionary(group => group.Key, group => group.Select(failure => failure.ErrorMessage).Distinct(StringComparer.Ordinal).ToArray());
        return Refusal.Invalid(errors);
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogUnexpected(Exception exception, string method, string path);

    [LoggerMessage(LogLevel.Warning, "{Path} was refused: {Reason}")]
    private partial void LogUnavailable(string reason, string path);
}
