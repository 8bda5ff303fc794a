// about: a namespace, which a script may not have
// problem: sum-of-numbers
using System.Linq;
namespace Interview.Answers
{
    public class Solution
    {
        public int Sum(int[] numbers) => numbers.Sum();
    }
}
