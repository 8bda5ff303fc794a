using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Why there are no rows.</summary>
/// <param name="offset">Bytes into the text where it is wrong; -1 when unknown.</param>
internal sealed class SqlFault(SqlStatus status, string message, int offset = -1) : Exception(message)
{
    public SqlStatus Status => status;

    public int Offset => offset;
}
