using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Issues;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Privacy;

public sealed class When_time_has_passed
{
    private const string ShownAs = "issue:1:with:1";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_too_old_goes_and_the_board_counts_the_same(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over to a customer", TestBot.Room(), ben);
        await bot.IssueAsync(ana, "The parcel broke");
        await bot.Writer.WriteAsync(
            async db =>
            {
                await db.Issues.ExecuteUpdateAsync(set =>
                    set.SetProperty(issue => issue.State, IssueState.Closed).SetProperty(issue => issue.ClosedAt, bot.Clock.Now)
                );
                db.Add(
                    new IssueEvent
                    {
                        IssueId = 1,
                        Words = "I called them",
                        At = bot.Clock.Now,
                    }
                );
                var week = new DateOnly(2026, 11, 13);
                db.Add(
                    new WeeklyDigest
                    {
                        ManagerId = 1,
                        From = week,
                        SettledAt = bot.Clock.Now,
                    }
                );
                db.Add(
                    new PersonalDigest
                    {
                        PersonId = 2,
                        From = week,
                        SettledAt = bot.Clock.Now,
                    }
                );
                await db.SaveChangesAsync();
                db.Append(OutboxMessage.ToPerson(1, Card.Of(Text.Typed("Your team")), DigestNews.Subject(1, week)));
            },
            CancellationToken.None
        );
        foreach (var day in new[] { "2026-10-30", "2026-11-01", "2026-11-02", "2026-11-16", "2026-11-18" })
            await bot.CreditAsync(ana, CreditRole.Starter, 5, day: DateOnly.ParseExact(day, "O"));
        var tallies = await bot.CountersAsync();
        await ShowIssueAsync(bot);

        bot.Clock.Advance(TimeSpan.FromDays((2 * 366) + 31));
        await RetainAsync(bot);

        (await bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(0);
        (await bot.ReadAsync(db => db.IssueEvents.CountAsync())).ShouldBe(0);
        (await bot.ReadAsync(db => db.Kudos.CountAsync())).ShouldBe(0);
        (await bot.ReadAsync(db => db.KudoReceivers.CountAsync())).ShouldBe(0);
        (await SubjectsAsync(bot)).ShouldBeEmpty();
        (await bot.ReadAsync(db => db.WeeklyDigests.CountAsync())).ShouldBe(0);
        (await bot.ReadAsync(db => db.PersonalDigests.CountAsync())).ShouldBe(0);
        var credits = await bot.ReadAsync(db => db.Credits.ToListAsync());
        credits.ShouldAllBe(credit => credit.IssueId == null && credit.KudoId == null);
        credits.Count(credit => credit.Role == CreditRole.Starter).ShouldBe(4);
        (await bot.CountersAsync()).ShouldBe(tallies);
        (await bot.RecountedAsync()).ShouldBe(tallies);
    }

    [Fact]
    public async Task What_is_young_enough_or_open_stays()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.IssueAsync(ana, "It is still open");
        await ShowIssueAsync(bot);
        bot.Clock.Advance(TimeSpan.FromDays(800));
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over to a customer", TestBot.Room(), ben);
        bot.Clock.Advance(TimeSpan.FromDays(700));
        await RetainAsync(bot);

        (await bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(1);
        (await bot.ReadAsync(db => db.Kudos.CountAsync())).ShouldBe(1);
        (await SubjectsAsync(bot)).ShouldContain(ShownAs);
        (await bot.ReadAsync(db => db.Credits.CountAsync(credit => credit.KudoId != null))).ShouldBe(1);
    }

    [Fact]
    public async Task An_administrator_chooses_how_long_and_privacy_says_it()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ana);
        (await ben.SayAsync("privacy")).Words().ShouldContain("Thanks, with their reasons: 24 months");
        (await ben.PressAsync("privacy.keep", "")).Words().ShouldStartWith("This is for the administrators");
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over to a customer", TestBot.Room(), ben);

        var form = (await ana.PressAsync("privacy.keep", "")).Form();
        (await ana.SendAsync(form, ("kudos", "6"))).Words().ShouldContain("Thanks, with their reasons: 6 months");

        bot.Clock.Advance(TimeSpan.FromDays(190));
        await RetainAsync(bot);
        (await bot.ReadAsync(db => db.Kudos.CountAsync())).ShouldBe(0);
        (await ana.SayAsync("audit")).Words().ShouldContain("kept: Thanks, with their reasons: 6 months");
    }

    private static async Task ShowIssueAsync(TestBot bot)
    {
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Append(OutboxMessage.ToPerson(1, Card.Of(Text.Typed("The parcel broke")), ShownAs));
                return Task.CompletedTask;
            },
            CancellationToken.None
        );
        (await SubjectsAsync(bot)).ShouldContain(ShownAs);
    }

    private static Task<List<string>> SubjectsAsync(TestBot bot) =>
        bot.ReadAsync(db => db.PostedCards.Select(card => card.Subject).ToListAsync());

    private static Task RetainAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "retention.kinds").RunAsync(CancellationToken.None);
}
