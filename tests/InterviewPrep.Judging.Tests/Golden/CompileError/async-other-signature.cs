// about: what the scenario calls is missing
// problem: count-items
// error: 7: CS1501 What is to be called does not fit, or is missing
public class Solution
{
    public async Task<int> CountAsync() => 1;
}