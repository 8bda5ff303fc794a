// attack: 66
// about: a checker that is given other types than it was written for
// problem: any-order-log
// expected: WrongAnswer
public class AnyOrderLog
{
    public void Write(string line)
    {
    }

    public Dictionary<string, object?> Lines() => new() { ["Lines"] = null };
}
