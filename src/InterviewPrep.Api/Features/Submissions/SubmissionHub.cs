using System.Threading.Channels;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>
/// Carries events from the judge to the listeners of this process. Each listener has a short queue of its own that drops the oldest event when its
/// reader is slow; the verdict is the last event and so is never dropped.
/// </summary>
public sealed class SubmissionHub
{
    private const int EventsKept = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<Listener>> _listeners = [];
    private readonly Dictionary<Guid, StateEvent> _running = [];
    private readonly Dictionary<string, int> _streams = [];

    /// <summary>Submissions that somebody listens to here.</summary>
    public IReadOnlyList<Guid> Awaited
    {
        get
        {
            lock (_lock)
                return [.. _listeners.Keys];
        }
    }

    /// <summary>Null when the person has <paramref name="most"/> listeners already.</summary>
    public Listener? Listen(string personId, Guid id, int most)
    {
        lock (_lock)
        {
            var streams = _streams.GetValueOrDefault(personId);
            if (streams >= most)
                return null;
            _streams[personId] = streams + 1;
            var listener = new Listener(this, personId, id);
            if (!_listeners.TryGetValue(id, out var others))
                _listeners[id] = others = [];
            others.Add(listener);
            return listener;
        }
    }

    /// <summary>How far this process is with a submission; null when it is not judging it.</summary>
    public StateEvent? StateOf(Guid id)
    {
        lock (_lock)
            return _running.GetValueOrDefault(id);
    }

    public void Tell(Guid id, StateEvent state)
    {
        lock (_lock)
        {
            if (state == StateEvent.Queued)
                _running.Remove(id);
            else
                _running[id] = state;
            Send(id, state);
        }
    }

    public void Tell(VerdictEvent verdict)
    {
        lock (_lock)
        {
            _running.Remove(verdict.Submission.Id);
            Send(verdict.Submission.Id, verdict);
        }
    }

    /// <summary>Nothing more will be heard here of a submission that another node took over.</summary>
    public void Forget(Guid id)
    {
        lock (_lock)
            _running.Remove(id);
    }

    /// <summary>Ends the streams of somebody whose account is gone.</summary>
    public void Dismiss(string personId)
    {
        lock (_lock)
        {
            foreach (var listener in _listeners.Values.SelectMany(others => others).Where(listener => listener.PersonId == personId))
                listener.Channel.Writer.TryComplete();
        }
    }

    private void Send(Guid id, SubmissionEvent message)
    {
        foreach (var listener in _listeners.GetValueOrDefault(id) ?? [])
            listener.Channel.Writer.TryWrite(message);
    }

    private void Remove(Listener listener)
    {
        lock (_lock)
        {
            if (!_listeners.TryGetValue(listener.Id, out var others) || !others.Remove(listener))
                return;
            if (others.Count == 0)
                _listeners.Remove(listener.Id);
            if (--_streams[listener.PersonId] == 0)
                _streams.Remove(listener.PersonId);
        }
    }

    public sealed class Listener(SubmissionHub hub, string personId, Guid id) : IDisposable
    {
        public string PersonId { get; } = personId;

        public Guid Id { get; } = id;

        internal Channel<SubmissionEvent> Channel { get; } = System.Threading.Channels.Channel.CreateBounded<SubmissionEvent>(
            new BoundedChannelOptions(EventsKept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

        public ChannelReader<SubmissionEvent> Events => Channel.Reader;

        public void Dispose() => hub.Remove(this);
    }
}
