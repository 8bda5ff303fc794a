using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests;

public sealed class FrameTests
{
    private delegate void Reading(ref FrameReader frame);

    [Fact]
    public void What_is_written_is_read()
    {
        var nonce = Guid.NewGuid();
        var written = new FrameWriter(FrameKind.Answer).Nonce(nonce).Byte(7).Bool(true).Int(-3).Bytes([1, 2]).Text("é😀").Finish();

        BitConverter.ToInt32(written.Span).Should().Be(written.Length - sizeof(int));
        var frame = new FrameReader(written.Span[sizeof(int)..]);
        frame.Kind().Should().Be(FrameKind.Answer);
        frame.Nonce().Should().Be(nonce);
        frame.Byte().Should().Be(7);
        frame.Bool().Should().BeTrue();
        frame.Int().Should().Be(-3);
        frame.Bytes().Should().Equal(1, 2);
        frame.Text().Should().Be("é😀");
    }

    [Fact]
    public void A_large_field_grows_the_frame()
    {
        var written = new FrameWriter(FrameKind.Test).Bytes(new byte[1_000_000]).Int(9).Finish();

        var frame = new FrameReader(written.Span[sizeof(int)..]);
        frame.Kind();
        frame.Bytes().Should().HaveCount(1_000_000);
        frame.Int().Should().Be(9);
    }

    [Fact]
    public void A_truncated_frame_is_refused()
    {
        Refused([], (ref FrameReader frame) => frame.Kind());
        Refused([1, 2, 3], (ref FrameReader frame) => frame.Int());
        Refused(new byte[15], (ref FrameReader frame) => frame.Nonce());
        Refused([5, 0, 0, 0, 1, 2], (ref FrameReader frame) => frame.Bytes());
        Refused([5, 0, 0, 0, 65], (ref FrameReader frame) => frame.Text());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_length_that_cannot_be_is_refused(int length)
    {
        Refused([.. BitConverter.GetBytes(length), 1, 2, 3], (ref FrameReader frame) => frame.Bytes());
        Refused([.. BitConverter.GetBytes(length), 1, 2, 3], (ref FrameReader frame) => frame.Text());
    }

    private static void Refused(byte[] body, Reading read)
    {
        var reading = () =>
        {
            var frame = new FrameReader(body);
            read(ref frame);
        };
        reading.Should().Throw<InvalidDataException>();
    }
}
