// System.Text.Json
using System.Text.Json;
public class Solution
{
    public string Check()
    {
        var json = JsonSerializer.Serialize(new Item("a", [1, 2]));
        return JsonSerializer.Deserialize<Item>(json)!.Numbers[1] == 2 && JsonDocument.Parse(json).RootElement.GetProperty("Name").GetString() == "a" ? "ok" : "no";
    }
}
public record Item(string Name, int[] Numbers);
