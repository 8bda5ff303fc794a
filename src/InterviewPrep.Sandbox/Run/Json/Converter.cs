namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>Between JSON and one C# type.</summary>
internal abstract class Converter
{
    public abstract Type Type { get; }

    public abstract object? ReadBoxed(ref JsonCursor json);

    public abstract void WriteBoxed(JsonSink json, object? value);

    /// <summary>Of the key of a JSON object; only types that are written as one token can be keys.</summary>
    public virtual bool IsKey => false;
}

internal abstract class Converter<T> : Converter
{
    public override Type Type => typeof(T);

    public abstract T Read(ref JsonCursor json);

    public abstract void Write(JsonSink json, T value);

    public override object? ReadBoxed(ref JsonCursor json) => Read(ref json);

    public override void WriteBoxed(JsonSink json, object? value) => Write(json, (T)value!);
}
