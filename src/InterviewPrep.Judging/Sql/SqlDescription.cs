namespace InterviewPrep.Judging.Sql;

/// <summary>The tables of a SQL problem, with the rows of the sample.</summary>
public sealed record SqlDescription(IReadOnlyList<TableDescription> Tables);

public sealed record TableDescription(string Name, IReadOnlyList<ColumnDescription> Columns, SqlTable Sample);

/// <param name="Type">As the schema declares it; may be empty.</param>
/// <param name="Key">Place in the primary key, from 1; 0 outside of it.</param>
/// <param name="RefersTo">The column that a foreign key names; null without one.</param>
public sealed record ColumnDescription(string Name, string Type, bool IsNullable, int Key, ColumnReference? RefersTo);

public sealed record ColumnReference(string Table, string Column);
