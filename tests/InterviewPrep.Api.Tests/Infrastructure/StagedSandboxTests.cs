using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>As root each version of the server works with a copy of its sandbox. Copies that nobody uses go; whoever uses one judges on, whatever starts and dies beside it.</summary>
public sealed class StagedSandboxTests
{
    [RootFact]
    public async Task A_copy_goes_when_its_server_is_dead_and_no_sooner()
    {
        using BrokenSandbox first = new(), second = new(), third = new();
        await using var killed = await Life.OnAsync(first);
        await using var staying = await Life.OnAsync(second);
        first.Staged.Should().NotBeNull("its server lives");

        await killed.JudgesAsync();
        await killed.KillAsync();
        await using var last = await Life.OnAsync(third);

        first.Staged.Should().BeNull("nobody uses it");
        second.Staged.Should().NotBeNull("its server lives");
        await staying.JudgesAsync();
        await last.JudgesAsync();
    }

    [RootFact]
    public async Task What_a_crash_leaves_behind_is_never_used_and_goes()
    {
        using var sandbox = new BrokenSandbox();
        string half, torn;
        await using (var before = await Life.OnAsync(sandbox))
        {
            torn = sandbox.Staged!;
            half = $"{torn}.{Guid.NewGuid():N}";
            await before.KillAsync();
        }
        Directory.CreateDirectory(half);
        File.WriteAllText(Path.Combine(half, "InterviewPrep.Sandbox"), "half of it");
        File.Delete(Path.Combine(torn, "InterviewPrep.Sandbox.dll"));

        await using var after = await Life.OnAsync(sandbox);

        await after.JudgesAsync();
        Directory.Exists(half).Should().BeFalse();
        File.Exists(Path.Combine(sandbox.Staged!, "InterviewPrep.Sandbox.dll")).Should().BeTrue();
    }

    /// <summary>One life of a server that works with this sandbox.</summary>
    private sealed class Life(TempFolder folder, ApiProcess server) : IAsyncDisposable
    {
        public static async Task<Life> OnAsync(BrokenSandbox sandbox)
        {
            var folder = new TempFolder();
            return new Life(folder, await ApiProcess.StartAsync(folder, $"Judge:SandboxFolder={sandbox.Path}", "Judge:Runners=1"));
        }

        public Task KillAsync() => server.KillAsync();

        /// <summary>More often than there are processes that were started before.</summary>
        public async Task JudgesAsync()
        {
            using var person = new Browser(server.Address);
            await person.EnterAsGuestAsync();
            for (var i = 0; i < 4; i++)
                (await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum)).Text("verdict").Should().Be("Accepted");
        }

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            folder.Dispose();
        }
    }
}
