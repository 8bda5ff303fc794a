using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>What a person did before a test looks: sent by the page's own browser, without walking through the pages.</summary>
public static class Practice
{
    private const string Slug = "how-a-password-is-stored";

    /// <summary>One question about security: each option in turn, until one is right.</summary>
    public static async Task AnswerAsync(IPage page)
    {
        await SubmitAsync(page, 0);
        await SubmitAsync(page, 1);
    }

    private static async Task SubmitAsync(IPage page, int choice)
    {
        var response = await page.Context.APIRequest.PostAsync($"/api/problems/{Slug}/submissions", new() { DataObject = new { answer = new { choices = new[] { choice } } } });
        if (!response.Ok)
            throw new InvalidOperationException(await response.TextAsync());
    }
}
