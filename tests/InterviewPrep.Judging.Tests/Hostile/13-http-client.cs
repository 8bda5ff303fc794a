// attack: 13
// about: a page of the web
// problem: attempt
// expected: CompileError
// error: 8: CS0234
public class Solution
{
    public string Attempt() => new System.Net.Http.HttpClient().GetStringAsync("http://127.0.0.1").Result;
}
