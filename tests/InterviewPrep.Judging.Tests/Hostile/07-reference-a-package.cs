// attack: 7
// about: a directive that names something outside
// problem: attempt
// expected: CompileError
// error: 6: CS0006
#r "nuget: Newtonsoft.Json, 13.0.3"
public class Solution { public string Attempt() => "refused"; }
