using CxBot.Core.Issues;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Digest;

public sealed class When_a_digest_looks_at_contact_points
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_names_the_load_of_the_team_and_what_rises_or_is_silent(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (mia, ben, cleo, sam) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Cleo"), bot.Person("Sam"));
        await bot.TeamAsync(mia, ben, cleo);
        var (benId, samId) = (await ben.IdAsync(), await sam.IdAsync());
        await KeepAsync(bot, "Delivery", daysAgo: [0, 1, 2, 10], owner: benId);
        await KeepAsync(bot, "Phone", daysAgo: [0, 1, 2, 8, 9, 10, 15, 16, 20], owner: samId);
        await KeepAsync(bot, "Store", daysAgo: [40], owner: samId);
        await KeepAsync(bot, "Web", daysAgo: [], owner: samId);

        var words = (await mia.SayAsync("digest now")).Words();

        words.ShouldContain("Open issues they look after: Ben 4\nLate now: 1 issue of the team\n");
        words.ShouldContain("More trouble than usual: Delivery (3 reports)\n");
        words.ShouldContain("Nothing heard for four weeks: Store. Ask there");
        words.ShouldContain("The whole company in numbers\nReports: 6\nRecovered: 0 % (0 of 6)\n---");
        words.ShouldContain("[All measures]");
        words.ShouldNotContain("Sam", customMessage: "a manager sees their own team only");
        words.ShouldNotContain("Web", customMessage: "nobody ever reported there, so its silence is no news");
    }

    [Fact]
    public async Task A_load_alone_is_no_news()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await KeepAsync(bot, "Delivery", daysAgo: [40], owner: await ben.IdAsync());

        (await mia.SayAsync("digest now"))
            .Words()
            .ShouldBe(
                "Your team so far, Fri 13 Nov to Mon 16 Nov: no recoveries and no kudos to tell of.\n[The seven days before] [Board] [To print and to keep] [Stop this message]"
            );
    }

    private static Task<int> KeepAsync(TestBot bot, string point, int[] daysAgo, long owner) =>
        bot.Writer.WriteAsync(
            async db =>
            {
                var kept = new ContactPoint
                {
                    OrganisationId = 1,
                    Tag = point,
                    Name = point,
                };
                db.Add(kept);
                await db.SaveChangesAsync();
                db.AddRange(
                    daysAgo.Select(days => new Issue
                    {
                        OrganisationId = 1,
                        Number = (int)(kept.Id * 100) + days,
                        State = IssueState.Owned,
                        ContactPointId = kept.Id,
                        OwnerId = owner,
                        ReporterId = owner,
                        ReportedAt = bot.Clock.Now.AddDays(-days),
                        DueAt = bot.Clock.Now.AddDays(5 - days),
                    })
                );
                return await db.SaveChangesAsync();
            },
            default
        );
}
