namespace InterviewPrep.Api.Domain;

/// <summary>One key of the ring that signs cookies; kept here so that a restart, or another node, signs no one out.</summary>
public sealed class DataProtectionKey
{
    private DataProtectionKey()
    {
    }

    public DataProtectionKey(string name, string xml) => (Name, Xml) = (name, xml);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Xml { get; private set; } = "";
}
