using CxBot.Core.Issues.Clocks;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace CxBot.Core.Tests.Issues.Clocks;

public sealed class When_clocks_strike
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task One_that_fails_leaves_the_others_alone_and_is_tried_again(StorageProvider provider)
    {
        var (scene, _) = await ClockScene.SetAsync(provider);
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.ReportAsync();
        var hand = new StumblingHand((await scene.IssueAsync(2)).Id);
        var strike = new StrikeClocks(
            scene.Bot.Writer,
            scene.Bot.Get<Readers>(),
            [hand],
            scene.Bot.Clock,
            NullLogger<StrikeClocks>.Instance
        );
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));

        await strike.RunAsync(CancellationToken.None);
        await strike.RunAsync(CancellationToken.None);

        hand.Struck.ShouldBe([2, 3], "the one that failed waits a while, the other has gone on");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await strike.RunAsync(CancellationToken.None);
        hand.Struck.ShouldBe([2, 3, 2]);
    }

    [Fact]
    public async Task Issues_from_before_there_were_clocks_get_theirs()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.ChangeAsync(async db =>
        {
            db.RemoveRange(await db.IssueClocks.ToListAsync());
            var issue = await db.Issues.SingleAsync(issue => issue.Number == 2);
            (issue.TimedById, issue.TimedSince, issue.DueAt) = (null, null, null);
        });

        await new WindClocks(scene.Bot.Writer, scene.Bot.Clock).RunAsync(CancellationToken.None);

        (await scene.IssueAsync(2)).DueAt.ShouldBe(scene.Bot.Clock.Now.AddHours(2));
        (await scene.Bot.ReadAsync(db => db.IssueClocks.SingleAsync())).Kind.ShouldBe(IssueClockKind.Claim);
    }

    private sealed class StumblingHand(long stumblesAt) : IClockHand
    {
        public List<long> Struck { get; } = [];

        public IssueClockKind Kind => IssueClockKind.Claim;

        public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
        {
            Struck.Add((await db.Issues.SingleAsync(issue => issue.Id == clock.IssueId)).Number);
            clock.NextDueAt = now.AddDays(1);
            await db.SaveChangesAsync();
            if (clock.IssueId == stumblesAt)
                throw new InvalidOperationException("This hand stumbles.");
        }
    }
}
