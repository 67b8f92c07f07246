using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Nudges;

public sealed class When_a_recovery_is_told
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_ended_it_well_is_asked_once_and_the_draft_holds_nothing_of_the_customer(StorageProvider provider)
    {
        await using var scene = await RecoveredAsync(provider);
        await LookAsync(scene);
        var card = (await scene.Bot.StandsBeforeAsync(scene.Ben))[^1];
        TestBot.Read(card).ShouldStartWith("CX-1 ended well\n");

        var form = ((Reply.Ask)await scene.Ben.PressAsync(card, "story.fromissue")).Form;

        var fields = form.Fields.OfType<TextField>().ToDictionary(field => field.Id, field => field.Value);
        fields["title"].ShouldBe("parcel arrived broken");
        fields["what"].ShouldBe("parcel arrived broken\n\nSent a new one by courier\n\nTry today:");
        form.Fields.OfType<PeopleField>().Single().Chosen.Single().Name.ShouldBe("Ben");
        await scene.Ben.SendAsync(form, ("what", fields["what"] + " Call before the driver leaves."));
        var story = await scene.Bot.ReadAsync(db => db.StorySubmissions.SingleAsync());
        (story.IssueId, story.State).ShouldBe((1, StoryState.Waiting));
        TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Ada))[^1]).ShouldStartWith("Ben handed in a story: parcel arrived broken");

        await LookAsync(scene, days: 1);
        (await scene.Bot.ReadAsync(db => db.Nudges.CountAsync(nudge => nudge.Kind == NudgeKind.StoryRequest))).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_came_back_before_the_question_was_due_is_not_asked_about()
    {
        await using var scene = await RecoveredAsync();
        await scene.Bot.TickAsync<PlanNudges>();
        await scene.Ana.SayAsync("reopen CX-1 it is broken again");

        await scene.Bot.TickAsync<SendNudges>();

        (await StateAsync(scene)).ShouldBe(NudgeState.Dropped);
    }

    [Fact]
    public async Task Nobody_else_gets_the_draft()
    {
        await using var scene = await RecoveredAsync();
        await LookAsync(scene);

        var reply = await scene.Cora.PressAsync("story.fromissue", "1");

        IssueScene.Read(reply).ShouldBe("That one is no longer here.");
    }

    [Fact]
    public async Task A_restricted_one_is_never_asked_about()
    {
        await using var scene = await RecoveredAsync();
        await scene.ChangeAsync(db => db.Issues.ExecuteUpdateAsync(set => set.SetProperty(issue => issue.IsRestricted, true)));

        await LookAsync(scene);

        (await scene.Bot.ReadAsync(db => db.Nudges.AnyAsync(nudge => nudge.Kind == NudgeKind.StoryRequest))).ShouldBeFalse();
        IssueScene.Read(await scene.Ben.PressAsync("story.fromissue", "1")).ShouldBe("That one is no longer here.");
    }

    private static async Task<IssueScene> RecoveredAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        return scene;
    }

    private static async Task LookAsync(IssueScene scene, int days = 0)
    {
        scene.Bot.Clock.Advance(TimeSpan.FromDays(days));
        await scene.Bot.TickAsync<PlanNudges>();
        await scene.Bot.TickAsync<SendNudges>();
        await scene.Bot.TickAtAsync<SendDuties>(scene.Bot.Clock.GetUtcNow().AddHours(1));
    }

    private static Task<NudgeState> StateAsync(IssueScene scene) =>
        scene.Bot.ReadAsync(db =>
            db.Nudges.Where(nudge => nudge.Kind == NudgeKind.StoryRequest).Select(nudge => nudge.State).SingleAsync()
        );
}
