using System.Globalization;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>Reads what a package of the kind SQL has beside the facts of every package.</summary>
internal static class SqlTaskReader
{
    private const string Sample = "sample", Hidden = "hidden-";

    /// <param name="yaml">Of which the key <c>sql</c> is taken.</param>
    /// <exception cref="PackageFormatException">The package is broken; the message says where.</exception>
    public static SqlTask Read(string folder, PackageYaml yaml, ProblemLimits limits, Reveal reveal, string hash)
    {
        var section = yaml.Map("sql");
        var answer = section.Choice("answer", "query", "statements") == "query" ? SqlAnswerKind.Query : SqlAnswerKind.Statements;
        var task = new SqlTask(
            hash,
            Required(folder, "schema.sql"),
            Datasets(folder),
            answer,
            answer == SqlAnswerKind.Statements ? Required(folder, "check.sql") : "",
            Order(section),
            section.Has("plan") ? Plan(section.Map("plan")) : null,
            limits,
            reveal,
            Reference(folder));
        section.End();
        return task;
    }

    private static List<SqlDataset> Datasets(string folder)
    {
        var path = Path.Combine(folder, "datasets");
        var sample = new SqlDataset(Sample, Required(folder, $"datasets/{Sample}.sql"), IsHidden: false);
        return [sample, .. Files(path).Where(file => Path.GetFileNameWithoutExtension(file) != Sample).Select(ReadHidden)];
    }

    private static SqlDataset ReadHidden(string file) => Path.GetFileNameWithoutExtension(file) is var name && name.StartsWith(Hidden, StringComparison.Ordinal)
        ? new SqlDataset(name[Hidden.Length..].Replace('-', ' '), File.ReadAllText(file), IsHidden: true)
        : throw new PackageFormatException(file, 0, $"a dataset is called {Sample}.sql or {Hidden}<what it tries>.sql");

    private static RowOrder Order(PackageYaml section)
    {
        if (!section.IsList("order"))
            return section.Choice("order", "true", "false") == "true" ? RowOrder.Exact : RowOrder.None;
        return RowOrder.By([.. section.List("order", [.. Enumerable.Range(1, 50).Select(one => one.ToString(CultureInfo.InvariantCulture))]).Select(int.Parse)]);
    }

    private static PlanDemand Plan(PackageYaml section)
    {
        var demand = new PlanDemand(
            section.Has("forbidScan") ? section.List("forbidScan") : [],
            section.Has("useIndex") && section.Choice("useIndex", "true", "false") == "true");
        section.End();
        return demand;
    }

    private static (string File, string Text) Reference(string folder)
    {
        const string accepted = "solutions/accepted";
        return Files(Path.Combine(folder, accepted)).FirstOrDefault() is { } file
            ? ($"{accepted}/{Path.GetFileName(file)}", File.ReadAllText(file))
            : throw new PackageFormatException(Path.Combine(folder, accepted), 0, "an accepted solution is expected: its answer is what is compared with");
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.sql").Order(StringComparer.Ordinal) : [];

    private static string Required(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllText(path) : throw new PackageFormatException(path, 0, "the file is missing");
    }
}
