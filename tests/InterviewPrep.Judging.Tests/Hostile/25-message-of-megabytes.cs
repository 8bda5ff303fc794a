// attack: 25
// about: an exception with a very long message
// problem: attempt
// expected: RuntimeError
// message: System.Exception: xxx
public class Solution { public string Attempt() => throw new Exception(new string('x', 5_000_000)); }
