// Needs a culture, and there is none but the invariant one.
public class Solution
{
    public string Check() => new System.Globalization.CultureInfo("de-DE").Name;
}
