using CxBot.Core.Board;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_credit_is_given
{
    private const long Ana = 1;
    private const long Ben = 2;
    private const long Cora = 3;

    [Theory]
    [InlineData(IssueKind.Affected, Ben, Confirmation.Call, "Starter 1: 5, Fixer 2: 5, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ben, Confirmation.Message, "Starter 1: 5, Fixer 2: 5, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ben, Confirmation.InPerson, "Starter 1: 5, Fixer 2: 5, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ben, Confirmation.Survey, "Starter 1: 5, Fixer 2: 5, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ben, Confirmation.NotAsked, "Starter 1: 2, Fixer 2: 2, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ana, Confirmation.Call, "Fixer 1: 2, Helper 3: 1")]
    [InlineData(IssueKind.Affected, Ana, Confirmation.NotAsked, "Fixer 1: 2, Helper 3: 1")]
    [InlineData(IssueKind.Caught, Ben, null, "Preventer 1: 5, Helper 3: 1")]
    [InlineData(IssueKind.Caught, Ana, null, "Preventer 1: 2, Helper 3: 1")]
    [InlineData(IssueKind.WentWell, Ben, null, "")]
    public void It_follows_the_table(IssueKind kind, long owner, Confirmation? confirmation, string expected)
    {
        var issue = new Issue
        {
            Kind = kind,
            ReporterId = Ana,
            OwnerId = owner,
            Confirmation = confirmation,
        };

        var awards = IssueCredits.For(issue, [Cora]);

        string.Join(", ", awards.Select(award => $"{award.Role} {award.PersonId}: {award.Points}")).ShouldBe(expected);
    }

    [Fact]
    public void One_person_gets_one_credit_the_highest()
    {
        var issue = new Issue
        {
            ReporterId = Ana,
            OwnerId = Ben,
            Confirmation = Confirmation.Call,
        };

        var awards = IssueCredits.For(issue, [Ana, Ben, Cora, Cora]);

        awards.Select(award => award.PersonId).ShouldBe([Ana, Ben, Cora]);
        awards.Select(award => award.Recoveries).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public async Task Whoever_helped_is_offered_and_counted()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        await scene.Cora.SayAsync("contacted CX-1 met them in the store");

        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "person"));

        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5, Helper Cora 1");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Helped by Cora (1 point)");
    }

    [Fact]
    public async Task A_customer_who_is_not_content_keeps_it_open()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        var reply = await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "no"));

        IssueScene.Read(reply).ShouldStartWith("CX-1 stays open.");
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Recovering);
        (await scene.PointsAsync()).ShouldBe("");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("What was done so far was not enough for the customer, so it goes on.");
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("They are not content yet.");
    }

    [Fact]
    public async Task Coming_back_takes_it_away_on_that_day()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"), ("helpers", $"{await scene.Cora.IdAsync()}"));
        scene.Bot.Clock.Advance(TimeSpan.FromDays(3));

        await scene.Ana.SayAsync("reopen CX-1 the second one broke too");

        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5, Helper Cora 1, Starter Ana -5, Fixer Ben -5, Helper Cora -1");
        var reversals = await scene.Bot.ReadAsync(db => db.Credits.Where(credit => credit.Points < 0).ToListAsync());
        reversals.ShouldAllBe(credit => credit.Day == new DateOnly(2026, 11, 19));
        reversals.Select(credit => credit.Recoveries).ShouldBe([-1, -1, 0]);
        var all = await scene.Bot.ReadAsync(db => db.BoardTallies.Where(tally => tally.Period == BoardPeriod.All).ToListAsync());
        all.ShouldAllBe(tally => tally.Points == 0 && tally.Recoveries == 0);
    }

    [Fact]
    public async Task A_second_good_end_counts_as_the_first_did()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "unasked"));
        await scene.Ana.SayAsync("reopen CX-1 it broke again");
        await scene.Ben.SayAsync("contacted CX-1");

        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        (await scene.PointsAsync()).ShouldBe("Starter Ana 2, Fixer Ben 2, Starter Ana -2, Fixer Ben -2, Starter Ana 5, Fixer Ben 5");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Started by Ana (5 points)\nFixed by Ben (5 points)");
    }

    [Fact]
    public async Task Its_day_is_the_organisations()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await scene.ChangeAsync(async db => (await db.Organisations.SingleAsync()).TimeZone = "Pacific/Kiritimati");
        scene.Bot.Clock.Advance(TimeSpan.FromHours(6));

        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        var days = await scene.Bot.ReadAsync(db => db.Credits.Select(credit => credit.Day).Distinct().ToListAsync());
        days.ShouldBe([new DateOnly(2026, 11, 17)], "15:00 UTC on Monday is Tuesday there");
    }
}
