using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_a_room_shows_people_different_things
{
    [Fact]
    public async Task The_card_itself_has_nothing_that_only_some_may_press()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        (await scene.InRoomAsync(IssueScene.TeamsRoom)).ShouldEndWith("[Add a note] [Details]");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldEndWith("[Add a note] [Details]");
    }

    [Fact]
    public async Task Who_may_end_it_gets_the_button_for_that()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        (await ViewAsync(scene.Ben)).ShouldEndWith("[Recovered] [Add a note] [Details]");
        (await ViewAsync(scene.Ada)).ShouldEndWith("[Recovered] [Add a note] [Details]", Case.Sensitive, "an administrator");
        (await ViewAsync(scene.Ana)).ShouldEndWith("[Add a note] [Details]", Case.Sensitive, "the reporter hears how it ends");
        (await ViewAsync(scene.Cora)).ShouldBe(await scene.InRoomAsync(IssueScene.TeamsRoom));
    }

    [Fact]
    public async Task Who_may_say_that_it_came_back_gets_the_button_for_that()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        (await ViewAsync(scene.Ana)).ShouldEndWith("[It came back] [Details]");
        (await ViewAsync(scene.Cora)).ShouldEndWith("Ben brought it to a good end\n[Details]");
    }

    [Fact]
    public async Task The_people_concerned_are_told_of_while_it_makes_a_difference()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var reported = await scene.RoomCardAsync(IssueScene.TeamsRoom);
        await scene.Ben.SayAsync("take CX-1");
        await scene.Ben.SayAsync("contacted CX-1");

        var view = (await scene.RoomCardAsync(IssueScene.TeamsRoom)).OwnView.ShouldNotBeNull();

        reported.OwnView.ShouldBeNull();
        view.Action.ShouldBe("issue.view");
        view.People[0].ShouldBe(await scene.Ben.IdAsync());
        view.People.ShouldContain(await scene.Ana.IdAsync());
        view.People.ShouldContain(await scene.Ada.IdAsync());
        view.People.ShouldNotContain(await scene.Cora.IdAsync());
    }

    [Fact]
    public async Task A_guest_is_shown_nothing_more_and_a_made_up_number_neither()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        var guest = await scene.JoinAsync("Gwen", asGuest: true);

        (await guest.PressAsync("issue.view", "1", IssueScene.TeamsRoom)).ShouldBeOfType<Reply.Silent>();
        (await scene.Ben.PressAsync("issue.view", "99999999999", IssueScene.TeamsRoom)).ShouldBeOfType<Reply.Silent>();
    }

    [Fact]
    public async Task A_client_that_asks_by_itself_is_no_sign_of_life()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        var id = await scene.Ben.IdAsync();
        await scene.ChangeAsync(async db =>
            (await db.Identities.SingleAsync(identity => identity.PersonId == id)).UnreachableAt = scene.Bot.Clock.Now
        );
        scene.Bot.Clock.Advance(TimeSpan.FromHours(1));

        await scene.Ben.DispatchAsync(
            new ButtonPressed
            {
                ReceiptKey = "view",
                From = scene.Ben.Account,
                At = IssueScene.TeamsRoom,
                Action = "issue.view",
                Value = "1",
                IsUnasked = true,
            }
        );

        (await scene.Bot.ReadAsync(db => db.Identities.SingleAsync(identity => identity.PersonId == id))).UnreachableAt.ShouldNotBeNull();
    }

    private static async Task<string> ViewAsync(TestPerson person) =>
        TestBot.Read((await person.PressAsync("issue.view", "1", IssueScene.TeamsRoom)).ShouldBeOfType<Reply.Replace>().Card);
}
