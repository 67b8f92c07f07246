using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Clocks;

/// <summary>
/// The scene on a Monday at 09:00, when work begins, with a contact point Delivery that Ben owns and Cora backs up, Tri who looks
/// after strays, and Ada who administrates. Ana reports.
/// </summary>
internal static class ClockScene
{
    public static async Task<(IssueScene Scene, TestPerson Tri)> SetAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        params (string Key, string Value)[] settings
    )
    {
        var scene = await IssueScene.SetAsync(provider, settings);
        var tri = await scene.JoinAsync("Tri");
        var (ben, cora, triage) = (await scene.Ben.IdAsync(), await scene.Cora.IdAsync(), await tri.IdAsync());
        await scene.ReportAsync(("title", "First of all"), ("kind", "wentwell"));
        await scene.ChangeAsync(async db =>
        {
            var point = await db.ContactPoints.SingleAsync(point => point.Tag == "delivery");
            (point.OwnerId, point.BackupId) = (ben, cora);
            (await db.People.SingleAsync(person => person.Id == triage)).IsTriage = true;
        });
        scene.Bot.Get<PeopleDirectory>().Forget(triage);
        return (scene, tri);
    }

    /// <summary>Goes on to a moment of that week, "Tue 10:30", quarter by quarter, striking what is due.</summary>
    public static async Task UntilAsync(this IssueScene scene, string day, int hour, int minute = 0)
    {
        var days = Array.IndexOf(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], day);
        var until = TestBot.Monday.Date.AddDays(days).AddHours(hour).AddMinutes(minute);
        while (scene.Bot.Clock.Now < until)
        {
            var rest = until - scene.Bot.Clock.Now;
            scene.Bot.Clock.Advance(rest < TimeSpan.FromMinutes(15) ? rest : TimeSpan.FromMinutes(15));
            await scene.StrikeAsync();
        }
    }

    public static async Task StrikeAsync(this IssueScene scene)
    {
        foreach (var task in scene.Bot.Get<IEnumerable<IScheduledTask>>().Where(task => task is StrikeClocks or SendDuties))
            await task.RunAsync(CancellationToken.None);
    }

    /// <summary>Whom the issue waits for, by name.</summary>
    public static async Task<string> ResponsibleAsync(this IssueScene scene, int number = 2)
    {
        var id = (await scene.IssueAsync(number)).ResponsibleId;
        return id is null ? "nobody" : (await scene.Bot.ReadAsync(db => db.People.SingleAsync(person => person.Id == id))).Name;
    }

    /// <summary>What the cards of reminders say that somebody got, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> RemindersAsync(this IssueScene scene, TestPerson person)
    {
        var id = await person.IdAsync();
        var messages = await scene.Bot.ReadAsync(db =>
            db.Outbox.Where(message => message.PersonId == id && message.Kind == OutboxKind.Direct)
                .OrderBy(message => message.Id)
                .ToListAsync()
        );
        return
        [
            .. messages
                .SelectMany(message => message.ReadCard()!.Blocks.OfType<Paragraph>())
                .Where(paragraph => IsReminder(paragraph.Text.Key))
                .Select(paragraph => TextResolver.Plain(paragraph.Text, Reader.Default)),
        ];
    }

    /// <summary>Nothing reaches somebody any more.</summary>
    public static async Task LoseAsync(this IssueScene scene, long personId)
    {
        await scene.Bot.Writer.WriteAsync(
            async db =>
            {
                foreach (var identity in await db.Identities.Where(one => one.PersonId == personId).ToListAsync())
                    await Unreachable.FlagAsync(db, identity.WorkspaceId, personId, "blocked", scene.Bot.Clock.Now);
            },
            CancellationToken.None
        );
        // As the outbox does once a platform said no.
        scene.Bot.Get<PeopleDirectory>().Forget(personId);
    }

    private static bool IsReminder(string key) =>
        key.StartsWith("Clocks.Warn", StringComparison.Ordinal) || key.StartsWith("Clocks.Unclaimed", StringComparison.Ordinal);
}
