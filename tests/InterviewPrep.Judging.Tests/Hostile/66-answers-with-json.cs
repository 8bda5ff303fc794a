// attack: 66
// about: a value of JSON as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public System.Text.Json.JsonElement Attempt() => System.Text.Json.JsonElement.Parse("\"refused\"");
}
