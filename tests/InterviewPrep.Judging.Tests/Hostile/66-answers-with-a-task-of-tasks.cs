// attack: 66
// about: a task of tasks as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public Task<Task<Task<string>>> Attempt() => Task.FromResult(Task.FromResult(Task.FromResult("refused")));
}
