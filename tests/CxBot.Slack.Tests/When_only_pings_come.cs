using System.Buffers.Binary;
using CxBot.Slack.Socket;
using CxBot.Slack.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Slack.Tests;

public sealed class When_only_pings_come
{
    private const byte Text = 0x81;
    private const byte Ping = 0x89;
    private const byte Pong = 0x8A;

    private static readonly byte[] Head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"u8.ToArray();

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_quiet_socket_stays()
    {
        var (stage, one, two) = await SocketStage.ConnectAsync(slack => slack.PingEvery = TimeSpan.FromMilliseconds(30));
        await using var _ = stage;

        for (var i = 0; i < 2; i++)
        {
            stage.Clock.Advance(TimeSpan.FromSeconds(20));
            await stage.EventuallyAsync(health => health.Description!.Split("last heard 0 s ago").Length == 3);
        }

        one.HasEnded.ShouldBeFalse();
        two.HasEnded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Text, true)]
    [InlineData(Ping, true)]
    [InlineData(Pong, false)]
    public void Pings_are_life_and_pongs_are_only_echo(byte kind, bool counts)
    {
        var watch = new FrameWatch(clock);
        watch.Saw(Head);
        clock.Advance(TimeSpan.FromSeconds(5));

        watch.Saw([kind, 3, 1, 2, 3]);

        (watch.LastHeard == clock.GetUtcNow()).ShouldBe(counts);
    }

    [Fact]
    public void However_the_bytes_are_cut_each_frame_is_told_from_the_next() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    var watch = new FrameWatch(clock);
                    watch.Saw(Head);
                    // Pongs full of what would be pings, if a length were read wrongly.
                    var pongs = Enumerable.Range(0, 20).SelectMany(_ => Frame(Pong, LengthOf(random))).ToArray();
                    clock.Advance(TimeSpan.FromSeconds(1));
                    Feed(watch, pongs, random);
                    var deaf = watch.LastHeard < clock.GetUtcNow();
                    Feed(watch, Frame(Ping, 0), random);
                    return deaf && watch.LastHeard == clock.GetUtcNow();
                }
            )
            .QuickCheckThrowOnFailure();

    private static void Feed(FrameWatch watch, ReadOnlySpan<byte> bytes, Random random)
    {
        while (!bytes.IsEmpty)
        {
            var cut = Math.Min(bytes.Length, random.Next(1, 200));
            watch.Saw(bytes[..cut]);
            bytes = bytes[cut..];
        }
    }

    private static int LengthOf(Random random) =>
        random.Next(4) switch
        {
            0 => 0,
            1 => random.Next(126),
            2 => random.Next(126, 1000),
            _ => random.Next(65_536, 70_000),
        };

    private static byte[] Frame(byte kind, int length)
    {
        var payload = Enumerable.Repeat(Ping, length);
        var size = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(size, length);
        return length switch
        {
            < 126 => [kind, (byte)length, .. payload],
            < 65_536 => [kind, 126, .. size[6..], .. payload],
            _ => [kind, 127, .. size, .. payload],
        };
    }
}
