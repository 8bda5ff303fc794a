using System.Globalization;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>The files and keys of a SQL problem.</summary>
internal static class SqlFormat
{
    private const string Folder = "datasets", Sample = "sample", Hidden = "hidden-";

    public static SqlContent Read(PackageYaml yaml, PackageFiles files)
    {
        var limits = yaml.Limits("limits");
        var section = yaml.Map("sql");
        var answer = section.Choice("answer", "query", "statements") == "query" ? SqlAnswerKind.Query : SqlAnswerKind.Statements;
        var content = new SqlContent
        {
            Limits = limits,
            Reveal = yaml.Reveal(),
            Starter = files.Required("starter.sql"),
            Schema = files.Required("schema.sql"),
            Datasets = Datasets(files),
            Answer = answer,
            Check = answer == SqlAnswerKind.Statements ? files.Required("check.sql") : "",
            Order = Order(section),
            Plan = section.Has("plan") ? Plan(section.Map("plan")) : null,
            Solutions = files.Solutions("*.sql"),
        };
        section.End();
        return content.Solutions.Any(solution => solution.Verdict == Verdict.Accepted)
            ? content
            : throw new PackageFormatException(files.PathOf("solutions/accepted"), 0, "an accepted solution is needed: what it answers is expected");
    }

    private static List<SqlDataset> Datasets(PackageFiles files)
    {
        var sample = new SqlDataset(Sample, files.Required($"{Folder}/{Sample}.sql"), IsHidden: false);
        return [sample, .. files.Find(Folder, "*.sql").Where(file => NameOf(file) != Sample).Select(file => ReadHidden(files, file))];
    }

    private static SqlDataset ReadHidden(PackageFiles files, string file) => NameOf(file) is var name && name.StartsWith(Hidden, StringComparison.Ordinal)
        ? new SqlDataset(name[Hidden.Length..].Replace('-', ' '), files.Required(file), IsHidden: true)
        : throw new PackageFormatException(files.PathOf(file), 0, $"a dataset is called {Sample}.sql or {Hidden}<what it tries>.sql");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static RowOrder Order(PackageYaml section) => section.IsList("order")
        ? RowOrder.By([.. section.List("order", [.. Enumerable.Range(1, Bounds.SqlDisplayColumns).Select(one => one.ToString(CultureInfo.InvariantCulture))]).Select(int.Parse)])
        : section.Choice("order", "true", "false") == "true" ? RowOrder.Exact : RowOrder.None;

    private static PlanDemand Plan(PackageYaml section)
    {
        var demand = new PlanDemand(section.Has("forbidScan") ? section.List("forbidScan") : [], section.Flag("useIndex"));
        section.End();
        return demand;
    }
}
