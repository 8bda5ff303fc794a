// attack: 68
// about: pragmas that lie about the source
// problem: attempt
// expected: Accepted
#pragma checksum "/etc/shadow" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "ffff"
#pragma warning disable
#nullable disable
#region
#line hidden
public class Solution
{
    public string Attempt() => "refused";
}
#endregion
