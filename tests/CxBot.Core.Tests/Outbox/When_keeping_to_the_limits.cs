using CxBot.Core.Outbox;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Outbox;

public sealed class When_keeping_to_the_limits
{
    private static readonly LaneLimits Limits = new(TimeSpan.FromSeconds(1), 3, 10);
    private readonly FakeClock clock = new(TestBot.Monday);

    [Fact]
    public void A_burst_leaves_at_once_and_then_one_a_second()
    {
        var rates = new SendRates(clock);

        Waits(rates, "C1", 5).ShouldBe([0, 0, 0, 1, 2]);
    }

    [Fact]
    public void One_conversation_does_not_slow_another()
    {
        var rates = new SendRates(clock);
        Waits(rates, "C1", 5);

        Waits(rates, "C2", 1).ShouldBe([0]);
    }

    [Fact]
    public void A_minute_of_a_workspace_holds_no_more_than_its_limit()
    {
        var rates = new SendRates(clock);
        for (var i = 0; i < 10; i++)
            Waits(rates, $"C{i}", 1);

        Waits(rates, "C99", 1).ShouldBe([60]);
    }

    [Fact]
    public void A_hold_on_one_conversation_leaves_the_others_free()
    {
        var rates = new SendRates(clock);
        rates.Hold("C1", TimeSpan.FromSeconds(20));

        Waits(rates, "C1", 1).ShouldBe([20]);
        Waits(rates, "C2", 1).ShouldBe([0]);
    }

    [Fact]
    public void Edits_wait_for_a_hold_only()
    {
        var rates = new SendRates(clock);
        Waits(rates, "C1", 9);

        rates.WaitFor("C1", OutboxKind.Edit, Limits).ShouldBe(TimeSpan.Zero);
    }

    private static List<int> Waits(SendRates rates, string conversation, int messages) =>
        [.. Enumerable.Range(0, messages).Select(_ => (int)rates.WaitFor(conversation, OutboxKind.Post, Limits).TotalSeconds)];

    [Fact]
    public void A_platform_that_counts_in_windows_never_finds_one_too_full()
    {
        var clock = new FakeClock(TestBot.Monday);
        var rates = new SendRates(clock);
        var windows = new[]
        {
            new RateWindow(7, TimeSpan.FromSeconds(1)),
            new RateWindow(8, TimeSpan.FromSeconds(2)),
            new RateWindow(60, TimeSpan.FromSeconds(30)),
            new RateWindow(1800, TimeSpan.FromHours(1)),
        };
        var limits = new LaneLimits(TimeSpan.Zero, 1, 2400)
        {
            InConversation = windows,
            InWorkspace = [new RateWindow(40, TimeSpan.FromSeconds(1))],
            CountsEdits = true,
        };
        var sent = new List<DateTime>();
        for (var i = 0; i < 2_000; i++)
        {
            clock.Advance(rates.WaitFor("room", i % 3 == 0 ? OutboxKind.Edit : OutboxKind.Post, limits));
            sent.Add(clock.Now);
        }

        foreach (var window in windows)
        {
            for (var i = window.Most; i < sent.Count; i++)
                (sent[i] - sent[i - window.Most]).ShouldBeGreaterThanOrEqualTo(window.In);
        }
        (sent[59] - sent[0]).ShouldBeLessThan(TimeSpan.FromSeconds(30), "what is allowed is used");
    }

    [Fact]
    public void Many_conversations_share_what_their_workspace_may()
    {
        var clock = new FakeClock(TestBot.Monday);
        var rates = new SendRates(clock);
        var limits = new LaneLimits(TimeSpan.Zero, 1, 2400) { InWorkspace = [new RateWindow(40, TimeSpan.FromSeconds(1))] };

        var waits = Enumerable.Range(0, 90).Select(i => rates.WaitFor($"room {i}", OutboxKind.Post, limits)).ToList();

        waits.Count(wait => wait < TimeSpan.FromSeconds(1)).ShouldBe(40);
        waits.Max().ShouldBe(TimeSpan.FromSeconds(2));
    }
}
