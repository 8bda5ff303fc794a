// about: printing without end
// problem: sum-of-numbers
// skipped: 11
// message: characters were printed
public class Solution
{
    public int Sum(int[] numbers)
    {
        while (true)
            Console.WriteLine("still here");
    }
}
