using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Nudges;

public sealed class When_a_contact_point_is_silent
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Its_owner_hears_of_it_once_in_four_weeks_and_the_others_do_not(StorageProvider provider)
    {
        await using var scene = await OwnedAsync(provider);
        await WeekAsync(scene, 1);
        await WeekAsync(scene, 2);
        await scene.ReportAsync(("title", "Late again"));

        await WeekAsync(scene, 5);
        await WeekAsync(scene, 6);

        var nudge = (await NudgesAsync(scene)).ShouldHaveSingleItem();
        (nudge.PersonId, nudge.State).ShouldBe((await scene.Ben.IdAsync(), NudgeState.Sent));
        TestBot
            .Read(
                (await scene.Bot.StandsBeforeAsync(scene.Ben)).Last(card =>
                    TestBot.Read(card).StartsWith("It is quiet", StringComparison.Ordinal)
                )
            )
            .ShouldBe(
                """
                It is quiet at Phone
                Nobody reported anything from Phone in the last four weeks. Perhaps all is well there; perhaps nobody tells. Ask one customer or one colleague today what was hard there lately.
                This came because you look after this contact point.
                [Report what I found] [Less of this]
                """
            );
    }

    [Fact]
    public async Task Where_nobody_ever_reported_anything_silence_says_nothing()
    {
        await using var scene = await OwnedAsync();
        await WeekAsync(scene, 1);
        await scene.ChangeAsync(db => db.Issues.ExecuteUpdateAsync(set => set.SetProperty(issue => issue.ReportedAt, scene.Bot.Clock.Now)));

        await WeekAsync(scene, 2);

        (await NudgesAsync(scene)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_something_is_reported_there_the_question_is_not_asked_any_more()
    {
        await using var scene = await OwnedAsync();
        await WeekAsync(scene, 1);
        scene.Bot.Clock.Advance(TimeSpan.FromDays(28));
        await scene.Bot.TickAsync<PlanNudges>();
        await scene.ReportAsync(("where", "phone"));

        await DaysAsync(scene);

        var ben = await scene.Ben.IdAsync();
        (await NudgesAsync(scene)).Single(nudge => nudge.PersonId == ben).State.ShouldBe(NudgeState.Dropped);
    }

    [Fact]
    public async Task One_that_was_taken_off_the_list_is_not_asked_about()
    {
        await using var scene = await OwnedAsync();
        await WeekAsync(scene, 1);
        await scene.ChangeAsync(db =>
            db.ContactPoints.Where(point => point.Tag == "phone")
                .ExecuteUpdateAsync(set => set.SetProperty(point => point.RemovedAt, scene.Bot.Clock.Now))
        );
        await WeekAsync(scene, 5);

        var ben = await scene.Ben.IdAsync();
        (await NudgesAsync(scene)).ShouldNotContain(nudge => nudge.PersonId == ben);
    }

    // Ben looks after the phone, Cora after delivery, where Ana reports.
    private static async Task<IssueScene> OwnedAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        foreach (var (tag, owner) in new[] { ("phone", scene.Ben), ("delivery", scene.Cora) })
        {
            var id = await owner.IdAsync();
            await scene.ChangeAsync(db =>
                db.ContactPoints.Where(point => point.Tag == tag).ExecuteUpdateAsync(set => set.SetProperty(point => point.OwnerId, id))
            );
        }
        await scene.Bot.TickAsync<PlanNudges>();
        return scene;
    }

    private static async Task WeekAsync(IssueScene scene, int week)
    {
        scene.Bot.Clock.AdvanceTo(TestBot.Monday.AddDays(7 * week));
        await scene.Bot.TickAsync<PlanNudges>();
        await DaysAsync(scene);
    }

    // One nudge a day, and the course for newcomers wants its days too.
    private static async Task DaysAsync(IssueScene scene)
    {
        for (var day = 0; day < 5; day++)
        {
            await scene.Bot.TickAsync<SendNudges>();
            scene.Bot.Clock.Advance(TimeSpan.FromDays(1));
        }
    }

    private static Task<List<Nudge>> NudgesAsync(IssueScene scene) =>
        scene.Bot.ReadAsync(db => db.Nudges.Where(nudge => nudge.Kind == NudgeKind.SilentPoint).ToListAsync());
}
