using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.HelpDesk;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Clocks;

/// <summary>
/// No orphan: whatever people, platforms and clocks do, every open issue has exactly one responsible person whom a message
/// reaches, and a message to them that was sent or waits to be.
/// </summary>
public sealed class When_issues_wander
{
    private const int Steps = 80;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_open_issue_is_ever_an_orphan(StorageProvider provider)
    {
        foreach (var seed in new[] { 1, 2 })
            await WalkAsync(provider, seed);
    }

    private static async Task WalkAsync(StorageProvider provider, int seed)
    {
        var random = new Random(seed);
        var (scene, tri) = await ClockScene.SetAsync(provider, HelpDeskScene.Webhook());
        await using var desk = new HelpDeskScene(scene);
        await HelpDeskScene.SettleAsync(scene.Bot);
        var before = await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync());
        var walk = new Walk(desk, [scene.Ben, scene.Cora, tri], random);
        await scene.Bot.TeamAsync(scene.Ada, scene.Ben);
        var taken = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            taken.Add(await walk.StepAsync());
            (await OrphansAsync(scene)).ShouldBeEmpty($"seed {seed}: {string.Join("; ", taken.TakeLast(6))}");
        }
        // A walk that refuses everything would prove nothing.
        var kinds = await scene.Bot.ReadAsync(db => db.IssueEvents.Select(line => line.Kind).Distinct().ToListAsync());
        kinds.Count.ShouldBeGreaterThan(9, string.Join(", ", kinds));
        // Whatever happened, the help desk is to hear of it.
        var waiting = await desk.WaitingAsync();
        waiting.Count.ShouldBe(await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync()) - before);
    }

    private static Task<List<string>> OrphansAsync(IssueScene scene) =>
        scene.Bot.ReadAsync(async db =>
        {
            var open = (await db.Issues.ToListAsync()).Where(issue => issue.IsOpen);
            var reached = await db
                .Identities.Where(identity => identity.UnreachableAt == null && identity.LeftAt == null)
                .Select(identity => identity.PersonId)
                .ToListAsync();
            var orphans = new List<string>();
            foreach (var issue in open)
            {
                if (issue.ResponsibleId is not { } responsible || (issue.OwnerId is not null) != (issue.State != IssueState.Reported))
                    orphans.Add($"{issue.Code} is {issue.State} without anybody");
                else if (!reached.Contains(responsible))
                    orphans.Add($"{issue.Code} waits for {responsible}, whom nothing reaches");
                else if (!await IsToldAsync(db, issue, responsible))
                    orphans.Add($"{issue.Code} waits for {responsible}, who was not told");
                else if (issue.Kind == IssueKind.Affected && !await db.IssueClocks.AnyAsync(clock => clock.IssueId == issue.Id))
                    orphans.Add($"{issue.Code} has no clock");
            }
            return orphans;
        });

    private static async Task<bool> IsToldAsync(CxDb db, Issue issue, long responsible)
    {
        var subject = IssueSubjects.With(issue, responsible);
        return await db.Duties.AnyAsync(duty => duty.PersonId == responsible && duty.Subject == subject)
            || await db.Outbox.AnyAsync(message =>
                message.PersonId == responsible
                && message.Subject == subject
                && message.Kind == OutboxKind.Direct
                && message.State != OutboxState.Failed
            );
    }

    private sealed class Walk(HelpDeskScene desk, TestPerson[] colleagues, Random random)
    {
        private readonly IssueScene scene = desk.Issues;
        private readonly IReadOnlyList<TestPerson> everybody = [.. colleagues, desk.Issues.Ana, desk.Issues.Ada];

        public async Task<string> StepAsync()
        {
            var issues = await scene.Bot.ReadAsync(db => db.Issues.Where(issue => issue.Number > 1).ToListAsync());
            // Mostly what is open: only there something can go wrong.
            var open = issues.FindAll(issue => issue.IsOpen || random.Next(4) == 0).ConvertAll(issue => issue.Number);
            var number = open.Count > 0 ? One(open) : 2;
            var (who, other) = (One(everybody), One(colleagues));
            switch (random.Next(23))
            {
                case 0 or 1 when open.Count < 5:
                    await scene.ReportAsync(
                        ("urgency", One(["low", "normal", "high"])),
                        ("kind", One(["affected", "affected", "affected", "caught"])),
                        ("where", One(["delivery", "web", ""]))
                    );
                    return "report";
                case 2 or 3 or 4:
                    return await SayAsync(who, $"take CX-{number}");
                case 5:
                    return await SayAsync(One(everybody), $"hand CX-{number} {{0}}", other);
                case 6 or 7:
                    return await SayAsync(who, $"contacted CX-{number}");
                case 8:
                    return await SayAsync(scene.Ada, $"snooze CX-{number} until in {random.Next(1, 30)} hours because it waits");
                case 9:
                    return await SayAsync(scene.Ada, $"promise CX-{number} a call by {random.Next(1, 30)} hours");
                case 10 or 11:
                    return await RecoverAsync(scene.Ada, number);
                case 12:
                    return await SayAsync(scene.Ana, $"reopen CX-{number} it came back");
                case 13 when random.Next(3) == 0:
                    return await SayAsync(scene.Ada, $"decline CX-{number} not ours");
                case 14:
                    await scene.LoseAsync(await other.IdAsync());
                    return $"{other.Account.User} unreachable";
                case 15:
                    await LeaveAsync(other, isActive: random.Next(2) == 0);
                    return $"{other.Account.User} left or came back";
                case 16:
                    return await SayAsync(other, One(["pause until fri", "pause off", "hours always", "hours usual"]));
                case 17:
                    return await SayAsync(who, $"note CX-{number} they called again");
                case 18:
                    await desk.AnswerAsync(confirmed: random.Next(2) == 0, "as the customer says", number: number);
                    return $"a survey about CX-{number}";
                case 19 when open.Count < 5:
                    await desk.ReportAsync(HelpDeskScene.Broken with { Title = "Invoice came twice", Happened = "Billed for two" });
                    return "a report of a survey";
                case 20:
                    return await EditAsync(scene.Ada, number);
                default:
                    scene.Bot.Clock.Advance(TimeSpan.FromMinutes(random.Next(5, 600)));
                    await scene.StrikeAsync();
                    return string.Create(CultureInfo.InvariantCulture, $"{scene.Bot.Clock.Now:ddd HH:mm}");
            }
        }

        private async Task<string> RecoverAsync(TestPerson by, int number)
        {
            if (await by.SayAsync($"recovered CX-{number}") is not Reply.Ask ask)
                return "not recovered";
            await by.SendAsync(ask.Form, ("done", "a new one"), ("confirmed", One(["call", "no"])));
            return $"recovered CX-{number}";
        }

        private async Task<string> EditAsync(TestPerson by, int number)
        {
            var (kind, urgency, where) = (One(["affected", "caught"]), One(["low", "high"]), One(["delivery", "web", "-"]));
            if (await by.SayAsync($"edit CX-{number}") is not Reply.Ask ask)
                return "not edited";
            await by.SendAsync(ask.Form, ("kind", kind), ("urgency", urgency), ("where", where));
            return $"CX-{number} is {kind}, {urgency}, {where}";
        }

        private Task<Answer> LeaveAsync(TestPerson person, bool isActive) =>
            scene.Bot.Dispatcher.DispatchAsync(
                new PersonChanged
                {
                    ReceiptKey = scene.Bot.NextReceipt(),
                    From = new Account(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "bot"),
                    At = IssueScene.TeamsRoom,
                    Who = person.Account,
                    Profile = new Profile(person.Account.User[2..], IsActive: isActive),
                },
                CancellationToken.None
            );

        private static async Task<string> SayAsync(TestPerson who, string words, params TestPerson[] mentioned)
        {
            await who.SayAsync(words, null, mentioned);
            return $"{who.Account.User}: {words}";
        }

        private T One<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];
    }
}
