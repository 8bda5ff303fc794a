// streams in memory, readers and writers, encodings, Base64, hexadecimal, GUIDs, builders
using System.IO;
public class Solution
{
    public string Check()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(42);
            writer.Write("größe");
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var (number, text) = (reader.ReadInt32(), reader.ReadString());
        using var lines = new StringReader("one\ntwo");
        var output = new StringWriter();
        while (lines.ReadLine() is { } line)
            output.Write($"<{line}>");
        var builder = new StringBuilder("abc").Append('d', 2).Replace("d", "e").Insert(0, 1.5).Remove(0, 3).AppendLine().AppendFormat("{0:X2}", 255);
        var id = Guid.Parse("6f0c1c7e-0000-4000-8000-000000000000");
        var broken = Encoding.UTF8.GetString([0xff, 0x41]);
        return number == 42 && text == "größe" && output.ToString() == "<one><two>" && builder.ToString() == $"abcee{Environment.NewLine}FF" && Encoding.Unicode.GetByteCount("ab") == 4 && Encoding.Latin1.GetBytes("é") is [0xe9] && broken == "\ufffdA"
            && Convert.ToBase64String([1, 2, 3]) == "AQID" && Convert.FromHexString("ff00") is [255, 0] && Convert.ToString(10, 2) == "1010" && id == new Guid(id.ToByteArray()) && Guid.CreateVersion7().Version == 7 && "😀".EnumerateRunes().Single().Value == 0x1F600 ? "ok" : "no";
    }
}
