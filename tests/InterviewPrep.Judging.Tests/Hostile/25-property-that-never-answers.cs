// attack: 25
// about: a property that loops while the answer is read
// problem: attempt
// expected: TimeLimitExceeded
public class Answer
{
    public string Value { get { while (true) ; } }
}
public class Solution { public Answer Attempt() => new(); }
