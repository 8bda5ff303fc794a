// about: after a time limit the rest is not run, and that is said
// problem: sum-of-numbers
// passed: 2 of 12
// skipped: 9
// detail: 2 of 12 tests passed, first failure: three numbers; 9 not run after that
// message: Stopped
public class Solution
{
    public int Sum(int[] numbers)
    {
        while (numbers.Length == 3) ;
        return numbers.Sum();
    }
}
