public class Solution
{
    public void Sort(int[] numbers)
    {
    }
}
