public class Checker
{
    public string? Check(int services, int[][] dependencies, int[] expected, int[]? actual)
    {
        if (actual is null) return "The answer is null.";
        if (expected.Length == 0) return actual.Length == 0 ? null : "There is no correct order, so the array must be empty.";
        if (actual.Length == 0) return "There is a correct order, but the array is empty.";
        if (actual.Length != services) return $"The order has {actual.Length} entries for {services} services.";

        var position = new int[services];
        Array.Fill(position, -1);
        for (var i = 0; i < services; i++)
        {
            var service = actual[i];
            if (service < 0 || service >= services) return $"There is no service {service}.";
            if (position[service] >= 0) return $"Service {service} is started twice.";
            position[service] = i;
        }

        var early = Array.Find(dependencies, pair => position[pair[0]] < position[pair[1]]);
        return early is null ? null : $"Service {early[0]} is started before service {early[1]}, which it needs.";
    }
}
