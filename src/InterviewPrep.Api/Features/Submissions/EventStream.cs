using System.Text.Json;
using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>
/// Server-sent events, as the HTML standard defines them: the current state, what follows, and the verdict as the last one. A comment every 15 s keeps
/// proxies from closing the line.
/// </summary>
public sealed class EventStream(WatchSubmission.Response watch) : IResult
{
    public const string ContentType = "text/event-stream";
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var listener = watch.Listener;
        var stopping = httpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await WriteAsync(httpContext.Response, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The reader left or the server stops; a browser comes back by itself and begins with the state of then.
        }
    }

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellation)
    {
        var current = watch.Current;
        await SendAsync(response, Text(current), cancellation);
        while (current is not VerdictEvent)
        {
            var more = watch.Listener.Events.WaitToReadAsync(cancellation).AsTask();
            while (await Task.WhenAny(more, Task.Delay(PingEvery, cancellation)) != more)
                await SendAsync(response, ": ping\n\n", cancellation);
            if (!await more)
                return;
            while (watch.Listener.Events.TryRead(out var next))
            {
                current = next;
                await SendAsync(response, Text(current), cancellation);
            }
        }
    }

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    private static string Text(SubmissionEvent message) => message switch
    {
        VerdictEvent verdict => $"event: verdict\ndata: {JsonSerializer.Serialize(verdict.Submission, Json.Options)}\n\n",
        StateEvent state => $"event: state\ndata: {JsonSerializer.Serialize(state, Json.Options)}\n\n",
        _ => throw new InvalidOperationException($"{message.GetType().Name} has no name as an event."),
    };
}
