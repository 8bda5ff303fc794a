using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>A person with a browser profile of their own. Whatever its pages write to the console as an error is collected.</summary>
public sealed class Visitor
{
    private readonly List<string> _errors = [];
    // The browser itself reports every answer of 4xx, however well the page deals with it: here nobody is signed in yet.
    private readonly List<string[]> _expected = [["status of 401", "/api/me"]];

    private Visitor(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
                _errors.Add($"{message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => _errors.Add(error.Error);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public IEnumerable<string> Complaints => _errors.Where(error => !_expected.Exists(words => words.All(error.Contains)));

    public static async Task<Visitor> ComeAsync(ServerProcess server, BrowserNewContextOptions? options = null)
    {
        var stage = await Stage.Instance;
        var context = await stage.NewContextAsync(server, options ?? new() { ViewportSize = Screen.Wide });
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>The words of an error that the test provokes; any other fails it.</summary>
    public void Expect(params string[] words) => _expected.Add(words);
}
