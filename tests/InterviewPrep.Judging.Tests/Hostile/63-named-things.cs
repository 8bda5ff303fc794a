// attack: 63
// about: a mutex, a semaphore, an event of a name that others could know
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        (string Kind, Action Make)[] attempts =
        [
            ("mutex", () => new Mutex(false, "Global\\interviewprep-hostile")),
            ("mutex of the session", () => new Mutex(true, "interviewprep-hostile")),
            ("mutex that is there", () => Mutex.OpenExisting("Global\\interviewprep-hostile")),
            ("semaphore", () => new Semaphore(0, 1, "interviewprep-hostile")),
            ("event", () => new EventWaitHandle(false, EventResetMode.AutoReset, "interviewprep-hostile")),
        ];
        foreach (var (kind, make) in attempts)
            if (Succeeds(make))
                return kind;
        return "refused";
    }

    static bool Succeeds(Action make)
    {
        try
        {
            make();
            return true;
        }
        catch (Exception refusal) when (refusal is System.IO.IOException or UnauthorizedAccessException or PlatformNotSupportedException or WaitHandleCannotBeOpenedException)
        {
            return false;
        }
    }
}
