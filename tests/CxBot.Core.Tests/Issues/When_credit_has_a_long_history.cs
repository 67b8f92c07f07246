using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_credit_has_a_long_history
{
    private static readonly string[] Ends = ["call", "message", "person", "survey", "unasked", "no"];

    /// <summary>
    /// Whatever people do in whatever order over weeks: the tallies are what the ledger gives, nobody has more than one credit for an
    /// issue that stands, and what stands is what the cards say.
    /// </summary>
    [Theory]
    [InlineData(StorageProvider.Sqlite, 1)]
    [InlineData(StorageProvider.Sqlite, 2)]
    [InlineData(StorageProvider.Sqlite, 3)]
    public async Task Every_number_follows_from_the_ledger(StorageProvider provider, int seed)
    {
        var random = new Random(seed);
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.Bot.TeamAsync(scene.Ada, scene.Ana, scene.Ben, scene.Cora);
        TestPerson[] people = [scene.Ana, scene.Ben, scene.Cora];
        for (var issue = 0; issue < 4; issue++)
            await scene.ReportAsync(("kind", issue == 3 ? "caught" : "affected"), ("title", $"Trouble {issue}"));

        for (var step = 0; step < 120; step++)
            await ActAsync(scene, people, random);

        (await scene.Bot.ReadAsync(db => db.Credits.CountAsync())).ShouldBeGreaterThan(20, "the walk comes to good ends and back");
        var kept = await scene.Bot.CountersAsync();
        (await scene.Bot.RecountedAsync()).ShouldBe(kept);

        var standing = await scene.Bot.ReadAsync(db =>
            db.Credits.GroupBy(credit => new
                {
                    credit.IssueId,
                    credit.PersonId,
                    credit.Role,
                })
                .Select(lines => new
                {
                    lines.Key,
                    Points = lines.Sum(line => line.Points),
                    Recoveries = lines.Sum(line => line.Recoveries),
                    Count = lines.Sum(line => line.Count),
                })
                .ToListAsync()
        );
        standing.ShouldAllBe(sum => sum.Points == 0 || sum.Points == 1 || sum.Points == 2 || sum.Points == 5);
        standing.ShouldAllBe(sum => sum.Count == (sum.Points > 0 ? 1 : 0));
        standing.ShouldAllBe(sum => sum.Recoveries == (sum.Points > 0 && sum.Key.Role != CreditRole.Helper ? 1 : 0));
        standing
            .Where(sum => sum.Points > 0)
            .GroupBy(sum => (sum.Key.IssueId, sum.Key.PersonId))
            .ShouldAllBe(credits => credits.Count() == 1);
        var open = await scene.Bot.ReadAsync(db =>
            db.Issues.Where(issue => issue.RecoveredAt == null).Select(issue => issue.Id).ToListAsync()
        );
        standing.Where(sum => sum.Points > 0).ShouldAllBe(sum => !open.Contains(sum.Key.IssueId!.Value));
    }

    private static async Task ActAsync(IssueScene scene, TestPerson[] people, Random random)
    {
        var (actor, other) = (people[random.Next(people.Length)], people[random.Next(people.Length)]);
        var number = 1 + random.Next(4);
        switch (random.Next(9))
        {
            case 0:
                await actor.SayAsync(string.Create(CultureInfo.InvariantCulture, $"take CX-{number}"));
                break;
            case 1 or 2:
                await actor.SayAsync(string.Create(CultureInfo.InvariantCulture, $"contacted CX-{number}"));
                break;
            case 3
            or 4
                when await scene.Ada.SayAsync(string.Create(CultureInfo.InvariantCulture, $"recovered CX-{number}"))
                    is Core.Chat.Reply.Ask ask:
                await scene.Ada.SendAsync(
                    ask.Form,
                    ("done", "Put right"),
                    ("confirmed", Ends[random.Next(Ends.Length)]),
                    ("helpers", $"{await other.IdAsync()}")
                );
                break;
            case 5:
                await scene.Ada.SayAsync(string.Create(CultureInfo.InvariantCulture, $"reopen CX-{number} it came back"));
                break;
            case 6
                when await scene.Ada.SayAsync(string.Create(CultureInfo.InvariantCulture, $"confirm CX-{number}"))
                    is Core.Chat.Reply.Ask confirm:
                await scene.Ada.SendAsync(confirm.Form, ("how", "call"));
                break;
            case 7:
                await scene.Ada.SayAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"correct CX-{number} {{0}} {new[] { 0, 1, 2, 5 }[random.Next(4)]} as it was"
                    ),
                    null,
                    other
                );
                break;
            default:
                await scene.Ada.SayAsync(string.Create(CultureInfo.InvariantCulture, $"hand CX-{number} {{0}}"), null, other);
                scene.Bot.Clock.Advance(TimeSpan.FromHours(random.Next(60)));
                break;
        }
    }
}
