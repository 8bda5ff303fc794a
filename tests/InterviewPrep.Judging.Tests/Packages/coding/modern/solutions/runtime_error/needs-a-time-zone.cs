// Needs the data of a time zone, and no file opens.
public class Solution
{
    public string Check() => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin").Id;
}
