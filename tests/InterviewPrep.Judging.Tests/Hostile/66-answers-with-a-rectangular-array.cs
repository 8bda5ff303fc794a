// attack: 66
// about: an array of two dimensions as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public string[,] Attempt() => new string[2, 2];
}
