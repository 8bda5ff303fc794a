// about: the checker of a class problem says why
// problem: any-order-log
// message: Call 4 does not return what was written.
public class AnyOrderLog { public void Write(string line) { } public string[] Lines() => []; }
