using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_an_issue_stands_elsewhere_than_its_card_says
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_many_who_take_it_at_once_one_has_it_and_the_others_hear_who(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        var people = new List<TestPerson> { scene.Ben, scene.Cora, scene.Ada };
        foreach (var name in new[] { "Dan", "Eva", "Finn" })
            people.Add(await scene.JoinAsync(name));

        var held = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var holding = scene.Bot.Writer.WriteAsync(
            async db =>
            {
                await db.Issues.ExecuteUpdateAsync(set => set.SetProperty(issue => issue.Title, issue => issue.Title));
                held.SetResult();
                await release.Task;
            },
            CancellationToken.None
        );
        await held.Task;
        var presses = people.Select(person => person.PressAsync("issue.take", "1", IssueScene.TeamsRoom)).ToList();
        if (provider == StorageProvider.Postgres)
            await UntilAllWaitAsync(scene.Bot, presses.Count);
        release.SetResult();
        await holding;
        var replies = await Task.WhenAll(presses);

        var owner = (await scene.Bot.ReadAsync(db => db.People.SingleAsync(person => person.Id == db.Issues.Single().OwnerId))).Name;
        var heard = replies.Select(IssueScene.Read).ToList();
        heard.Count(line => line.StartsWith("CX-1 is yours.", StringComparison.Ordinal)).ShouldBe(1);
        heard.Count(line => line.StartsWith($"{owner} has CX-1 since Mon 16 Nov, 09:00.", StringComparison.Ordinal)).ShouldBe(5);
        (await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync(line => line.Kind == IssueEventKind.Taken))).ShouldBe(1);
    }

    [Theory]
    [InlineData("issue.take", "Ben has CX-1, and the customer has been spoken to already.")]
    [InlineData("issue.contacted", "Ben has CX-1, and the customer has been spoken to already.")]
    [InlineData("issue.reopen", "Ben has CX-1, and the customer has been spoken to already.")]
    public async Task A_button_of_yesterday_says_where_it_stands_and_does_nothing(string action, string sentence)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        var before = await scene.Bot.ReadAsync(db => db.Outbox.CountAsync());

        var reply = await scene.Cora.PressAsync(action, "1", IssueScene.TeamsRoom);

        IssueScene.Read(reply).ShouldBe(sentence);
        (await scene.Bot.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_press_twice_has_one_effect()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var card = await scene.RoomCardAsync(IssueScene.TeamsRoom);

        await scene.Ben.PressAsync(card, "issue.take", IssueScene.TeamsRoom, receipt: "press");
        var again = await scene.Ben.PressAsync(card, "issue.take", IssueScene.TeamsRoom, receipt: "press");
        var anew = await scene.Ben.PressAsync(card, "issue.take", IssueScene.TeamsRoom);

        IssueScene.Read(again).ShouldStartWith("CX-1 is yours. What happened");
        IssueScene.Read(anew).ShouldStartWith("CX-1 is yours already.");
        (await scene.CardsBeforeAsync(scene.Ben)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_form_left_open_while_another_ended_it_gives_no_second_credit()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        var form = ((Reply.Ask)await scene.Ben.SayAsync("recovered CX-1")).Form;
        await scene.Ben.SendAsync(form, ("done", "Sent a new one"), ("confirmed", "call"));

        var second = await scene.Ben.SendAsync(form, ("done", "Sent a new one"), ("confirmed", "call"));

        IssueScene.Read(second).ShouldStartWith("CX-1 came to a good end on Mon 16 Nov, 09:00.");
        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5");
    }

    [Fact]
    public async Task After_two_weeks_a_recovery_is_closed_for_good()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        var closing = new CloseRecoveredIssues(scene.Bot.Writer, scene.Bot.Clock);
        scene.Bot.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromMinutes(1));
        await closing.RunAsync(CancellationToken.None);
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Recovered);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        IssueScene.Read(await scene.Ana.SayAsync("reopen CX-1 again")).ShouldStartWith("CX-1 is closed.");
        await closing.RunAsync(CancellationToken.None);
        await closing.RunAsync(CancellationToken.None);

        (await scene.IssueAsync()).State.ShouldBe(IssueState.Closed);
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldEndWith("It is closed\n[Details]");
        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5");
    }

    [Theory]
    [InlineData("issue.take", "")]
    [InlineData("issue.take", "abc")]
    [InlineData("issue.details", "-1")]
    [InlineData("issue.recovered", "99999999999")]
    [InlineData("issue.note", "7:private")]
    public async Task A_value_that_somebody_made_up_finds_nothing(string action, string value)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        IssueScene.Read(await scene.Ben.PressAsync(action, value)).ShouldStartWith("There is no CX-");
    }

    /// <summary>Until so many transactions have read the row and stand in line to change it.</summary>
    private static async Task UntilAllWaitAsync(TestBot bot, int count)
    {
        const string Waiting =
            "SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await bot.ReadAsync(db => db.Database.SqlQueryRaw<int>(Waiting).SingleAsync(patience.Token)) < count) { }
    }
}
