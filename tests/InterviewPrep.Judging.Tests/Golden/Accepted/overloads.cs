// about: a public helper of the same name
// problem: sum-of-numbers
public class Solution
{
    public int Sum(int[] numbers, int from) => from == numbers.Length ? 0 : numbers[from] + Sum(numbers, from + 1);
    public int Sum(int[] numbers) => Sum(numbers, 0);
}
