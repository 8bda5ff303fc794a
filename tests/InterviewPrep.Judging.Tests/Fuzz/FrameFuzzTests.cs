using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>What a hostile process sends is a frame, or it is refused; nothing else happens.</summary>
public sealed class FrameFuzzTests
{
    private const int Slack = 16 * 1024;

    private static readonly Gen<FieldKind> Kinds = Gen.Elements(Enum.GetValues<FieldKind>());

    private static readonly Gen<Field> Fields = Gen.OneOf(
        Numbers.Bits<byte>().Select(value => new Field(FieldKind.Byte, value)),
        Gen.Elements(true, false).Select(value => new Field(FieldKind.Bool, value)),
        Numbers.Bits<int>().Select(value => new Field(FieldKind.Int, value)),
        Numbers.Bits<Guid>().Select(value => new Field(FieldKind.Nonce, value)),
        Numbers.Bits<byte>().ArrayOf().Select(value => new Field(FieldKind.Bytes, value)),
        Texts.Any.Select(value => new Field(FieldKind.Text, value)));

    // Small numbers are lengths that can be; large and negative ones cannot.
    private static readonly Gen<byte[]> Bodies = Gen.OneOf(
        Numbers.Bits<byte>().ArrayOf(),
        Gen.Frequency((6, Gen.Choose(0, 3)), (1, Gen.Choose(0, 255))).Select(value => (byte)value).ArrayOf());

    private enum FieldKind
    {
        Byte,
        Bool,
        Int,
        Nonce,
        Bytes,
        Text,
    }

    [Fact]
    public Task Any_bytes_are_read_or_refused() => Property.HoldsAsync(
        Bodies.SelectMany(_ => Kinds.ArrayOf(), (body, kinds) => (Body: body, Kinds: kinds)),
        sample =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = TryRead(sample.Body, sample.Kinds, out _);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            read.Sum(LengthOf).Should().BeLessThanOrEqualTo(sample.Body.Length);
            // A text takes two bytes a character, and each field a box.
            allocated.Should().BeLessThan(3 * sample.Body.Length + 64 * sample.Kinds.Length + Slack);
        });

    [Fact]
    public Task Whatever_is_written_is_read() => Property.HoldsAsync(
        Fields.ArrayOf(),
        fields =>
        {
            var body = Written(fields);

            var read = TryRead(body, [FieldKind.Byte, .. fields.Select(field => field.Kind)], out var isWhole);

            isWhole.Should().BeTrue();
            read.Skip(1).Should().BeEquivalentTo(fields.Select(field => AsItTravels(field.Value)), options => options.WithStrictOrdering());
            TryRead(body, [FieldKind.Byte, .. fields.Select(field => field.Kind), FieldKind.Byte], out isWhole);
            isWhole.Should().BeFalse("nothing is left");
        });

    [Fact]
    public Task Every_truncation_is_refused() => Property.HoldsAsync(
        Fields.NonEmptyListOf(),
        fields =>
        {
            var body = Written(fields);
            for (var length = 0; length < body.Length; length++)
            {
                TryRead(body[..length], [FieldKind.Byte, .. fields.Select(field => field.Kind)], out var isWhole);
                isWhole.Should().BeFalse("{0} of {1} bytes are there", length, body.Length);
            }
        });

    [Fact]
    public Task Every_change_of_a_byte_is_read_or_refused() => Property.HoldsAsync(
        Fields.NonEmptyListOf().SelectMany(_ => Gen.Choose(1, 255), (fields, change) => (Fields: fields, Change: (byte)change)),
        sample =>
        {
            var body = Written(sample.Fields);
            for (var at = 0; at < body.Length; at++)
            {
                body[at] ^= sample.Change;
                TryRead(body, [FieldKind.Byte, .. sample.Fields.Select(field => field.Kind)], out _).Sum(LengthOf).Should().BeLessThanOrEqualTo(body.Length);
                body[at] ^= sample.Change;
            }
        });

    private static byte[] Written(IEnumerable<Field> fields)
    {
        var frame = new FrameWriter(FrameKind.Answer);
        foreach (var field in fields)
            _ = field.Value switch
            {
                byte value => frame.Byte(value),
                bool value => frame.Bool(value),
                int value => frame.Int(value),
                Guid value => frame.Nonce(value),
                byte[] value => frame.Bytes(value),
                string value => frame.Text(value),
                var other => throw new ArgumentException($"{other} is no field", nameof(fields)),
            };
        var written = frame.Finish();
        BinaryPrimitives.ReadInt32LittleEndian(written.Span).Should().Be(written.Length - sizeof(int));
        return written[sizeof(int)..].ToArray();
    }

    /// <returns>The fields before the one, if any, at which the frame is refused.</returns>
    private static List<object> TryRead(byte[] body, IEnumerable<FieldKind> kinds, out bool isWhole)
    {
        var read = new List<object>();
        var frame = new FrameReader(body);
        try
        {
            foreach (var kind in kinds)
                read.Add(kind switch
                {
                    FieldKind.Byte => frame.Byte(),
                    FieldKind.Bool => frame.Bool(),
                    FieldKind.Int => frame.Int(),
                    FieldKind.Nonce => frame.Nonce(),
                    FieldKind.Bytes => frame.Bytes(),
                    _ => frame.Text(),
                });
            isWhole = true;
        }
        catch (InvalidDataException)
        {
            isWhole = false;
        }

        return read;
    }

    // The least that a field takes in a frame; bytes that are no text are read as characters that take more.
    private static int LengthOf(object field) => field switch
    {
        int => sizeof(int),
        Guid => 16,
        byte[] bytes => sizeof(int) + bytes.Length,
        string text => sizeof(int) + text.Length,
        _ => 1,
    };

    /// <summary>UTF-8 has no lone surrogates.</summary>
    private static object AsItTravels(object value) => value is string text ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) : value;

    private sealed record Field(FieldKind Kind, object Value);
}
