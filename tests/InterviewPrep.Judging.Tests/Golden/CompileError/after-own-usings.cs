// about: lines count from the top, usings and comments included
// problem: sum-of-numbers
// error: 7: CS0103
using System.Text.Json;
public class Solution
{
    public int Sum(int[] numbers) => missing;
}
