using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_somebody_may_not_move_an_issue
{
    private const string Owner = "owner";
    private const string Backup = "backup";
    private const string Asked = "asked";
    private const string Manager = "manager";
    private const string Administrator = "administrator";
    private const string Reporter = "reporter";
    private const string Colleague = "colleague";
    private const string Guest = "guest";
    private const string ReportingGuest = "reporting guest";

    [Theory]
    [InlineData("Take", IssueState.Reported, "owner backup asked manager administrator reporter colleague")]
    [InlineData("Contact", IssueState.Owned, "owner backup asked manager administrator reporter colleague")]
    [InlineData("Note", IssueState.Recovering, "owner backup asked manager administrator reporter colleague")]
    [InlineData("Recover", IssueState.Recovering, "owner backup asked manager administrator")]
    [InlineData("Hand", IssueState.Recovering, "owner backup asked manager administrator")]
    [InlineData("Decline", IssueState.Reported, "owner backup asked manager administrator")]
    [InlineData("Reopen", IssueState.Recovered, "owner backup asked manager administrator reporter, reporting guest")]
    [InlineData("See", IssueState.Closed, "owner backup asked manager administrator reporter colleague, reporting guest")]
    public void The_table_says_who_may(string act, IssueState state, string allowed)
    {
        foreach (var who in new[] { Owner, Backup, Asked, Manager, Administrator, Reporter, Colleague, Guest, ReportingGuest })
        {
            var actor = new Colleague(
                9,
                1,
                who,
                "Etc/UTC",
                "en",
                IsGuest: who is Guest or ReportingGuest,
                IsAdministrator: who == Administrator
            );
            var issue = new Issue
            {
                State = state,
                RecoveredAt = DateTime.UnixEpoch,
                ReporterId = who is Reporter or ReportingGuest ? 9 : 1,
                OwnerId = who == Owner && act != "Take" ? 9 : 2,
                AskedId = who == Asked ? 9 : 3,
            };
            var point = new ContactPoint
            {
                Tag = "web",
                Name = "Web",
                BackupId = who == Backup ? 9 : 4,
            };

            var file = new IssueFile(issue, point, [actor], DateTime.UnixEpoch) { Managers = who == Manager ? [9] : [8] };

            var fault = IssueRules.Fault(file, Enum.Parse<IssueAct>(act), actor);

            var may = who == ReportingGuest ? allowed.Contains(ReportingGuest) : allowed.Split([' ', ',']).Contains(who) && who != Guest;
            (fault is null).ShouldBe(may, $"{who}: {act}");
        }
    }

    [Fact]
    public async Task Guests_report_and_hear_the_end_and_nothing_else()
    {
        await using var scene = await IssueScene.SetAsync();
        var guest = await scene.JoinAsync("Gus", asGuest: true);
        var form = ((Reply.Ask)await guest.PressAsync("issue.report", "the door sticks")).Form;
        (await guest.SendAsync(form)).ShouldBeOfType<Reply.Replace>();
        await scene.ReportAsync();

        IssueScene.Read(await guest.SayAsync("take CX-2")).ShouldStartWith("Guests can report and thank.");
        IssueScene.Read(await guest.SayAsync("CX-2")).ShouldStartWith("Guests can report and thank.");
        IssueScene.Read(await guest.SayAsync("open")).ShouldStartWith("Guests can report and thank.");
        IssueScene.Read(await guest.SayAsync("CX-1")).ShouldContain("the door sticks");
        IssueScene.Read(await guest.SayAsync("mine")).ShouldContain("CX-1 · the door sticks");
    }

    [Fact]
    public async Task A_colleague_hears_whose_word_it_is()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        IssueScene.Read(await scene.Cora.SayAsync("recovered CX-1")).ShouldStartWith("Ben looks after CX-1, and this is theirs to say.");
        IssueScene.Read(await scene.Cora.SayAsync("decline CX-1 no")).ShouldStartWith("Ben looks after CX-1");
    }

    [Fact]
    public async Task The_owners_manager_may_say_that_it_is_recovered()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await scene.Bot.TeamAsync(scene.Cora, scene.Ben);

        await IssueScene.RecoverAsync(scene.Cora, ("confirmed", "survey"));

        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5");
    }

    [Fact]
    public async Task Another_organisations_issue_does_not_exist()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.ChangeAsync(db => db.Issues.ExecuteUpdateAsync(set => set.SetProperty(issue => issue.OrganisationId, 77)));

        IssueScene.Read(await scene.Ben.SayAsync("CX-1")).ShouldStartWith("There is no CX-1 here.");
        IssueScene.Read(await scene.Ben.PressAsync("issue.take", "1")).ShouldStartWith("There is no CX-1 here.");
    }

    [Theory]
    [InlineData("take")]
    [InlineData("contacted")]
    [InlineData("note")]
    [InlineData("recovered")]
    [InlineData("reopen")]
    [InlineData("hand")]
    [InlineData("decline")]
    public async Task A_command_without_a_number_asks_which(string command)
    {
        await using var scene = await IssueScene.SetAsync();

        IssueScene
            .Read(await scene.Ben.SayAsync($"{command} please"))
            .ShouldBe($"Which one? Say {command} and its number, for example {command} CX-142.");
    }
}
