using System.Text;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Scheduling;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_a_digest_grows
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_asks_the_database_no_more_often()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, noa, ben) = (bot.Person("Mia"), bot.Person("Noa"), bot.Person("Ben"));
        var many = Enumerable.Range(1, 12).Select(number => bot.Person($"Colleague {number}")).ToArray();
        await bot.TeamAsync(mia, ben);
        await bot.TeamAsync(noa, many);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        foreach (var (person, at) in many.Select((person, at) => (person, at)))
        {
            await bot.CreditAsync(person, CreditRole.Fixer, 5, issueId: at + 1);
            await mia.SayAsync($"kudos {{0}} for driving parcel number {at} over again", TestBot.Room(), person);
        }
        await mia.SayAsync("kudos {0} for driving one parcel more over", TestBot.Room(), ben);
        await ReadAsync(bot, mia);

        // Entity Framework notices within a second that somebody listens.
        for (var tries = 0; tries < 2_000 && await CountedQueries.OfAsync(() => ReadAsync(bot, mia)) == 0; tries++) { }

        var small = await CountedQueries.OfAsync(() => ReadAsync(bot, mia));
        var large = await CountedQueries.OfAsync(() => ReadAsync(bot, noa));

        small.ShouldBeInRange(5, 40);
        large.ShouldBe(small);
    }

    [Fact]
    public async Task Whoever_changed_teams_in_the_week_is_told_of_to_their_manager_of_now_and_who_is_in_two_to_both()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, noa, ben, cleo) = (bot.Person("Mia"), bot.Person("Noa"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ben, cleo);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.CreditAsync(cleo, CreditRole.Starter, 5);
        var benId = await ben.IdAsync();
        await bot.Writer.WriteAsync(
            db => db.TeamMemberships.Where(membership => membership.MemberId == benId).ExecuteDeleteAsync(),
            CancellationToken.None
        );
        await bot.TeamAsync(noa, ben, cleo);

        var (former, present) = ((await mia.SayAsync("digest")).Words(), (await noa.SayAsync("digest")).Words());

        former.ShouldNotContain("Ben");
        former.ShouldContain("Cleo reported it");
        present.ShouldContain("Ben put it right\nCleo reported it");
    }

    [Fact]
    public async Task The_table_has_all_of_it_and_no_cell_is_a_formula()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("=HYPERLINK(1)", email: "ben@harbour.example"));
        await bot.TeamAsync(mia, ben);
        await bot.IssueAsync(mia, "parcel, \"express\", arrived broken");
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        for (var number = 1; number <= 5; number++)
            await mia.SayAsync($"kudos {{0}} for driving parcel number {number} over", TestBot.Room(), ben);
        var turn = new Turn((await PersonAsync(bot, mia)), new Place(1, "", AddressKind.Personal), [], bot.Clock.Now);

        var content = await bot.ReadAsync(db => DigestReading.RunningAsync(db, turn, CancellationToken.None));
        var table = Encoding.UTF8.GetString(DigestCsv.Of(content.ShouldNotBeNull(), Reader.Default));

        var lines = table.Split("\r\n");
        lines[0].ShouldBe("\uFEFFfrom,through,what,person,part,issue,title,words,by");
        lines[1]
            .ShouldBe(
                "2026-11-13,2026-11-16,recovery,'=HYPERLINK(1),'=HYPERLINK(1) put it right,CX-1,\"parcel, \"\"express\"\", arrived broken\",,"
            );
        lines.Count(line => line.StartsWith("2026-11-13,2026-11-16,thanks,", StringComparison.Ordinal)).ShouldBe(5);
        lines.ShouldContain("2026-11-13,2026-11-16,new face,'=HYPERLINK(1),,,,,");
        lines.Count(line => line.EndsWith(",Mia", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public async Task Thanking_shows_in_the_digest_that_asked_for_it_and_taking_it_back_too()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben, cleo) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Cleo"));
        await mia.SayAsync("hello");
        await bot.TeamAsync(mia, ben, cleo);
        await bot.IssueAsync(mia, "parcel arrived broken");
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.CreditAsync(cleo, CreditRole.Starter, 5);
        await SendAsync(bot);
        bot.Clock.AdvanceTo(Friday);
        await SendAsync(bot);
        var digest = (await bot.StandsBeforeAsync(mia))[^1];

        var form = (await mia.PressAsync(digest, "kudos.thanknow")).Form();
        await mia.SendAsync(form, ("reason", "You called Mrs K before she had to call us."));
        var thanked = TestBot.Read((await bot.StandsBeforeAsync(mia))[^1]);
        await mia.SayAsync("undo");
        var undone = await DigestAsync(bot, mia);
        await mia.SayAsync(
            "kudos {0} {1} CX-1 you told us of the parcel before the customer did",
            TestBot.Room(),
            cleo,
            bot.Person("Rolf")
        );

        TestBot
            .Read(digest)
            .ShouldContain(
                "No thanks yet\nBen, for CX-1 parcel arrived broken\nCleo, for CX-1 parcel arrived broken\n[Thank Ben] [Thank Cleo]"
            );
        thanked.ShouldContain("Thanked by you: Ben\nNo thanks yet\nCleo, for CX-1 parcel arrived broken\n[Thank Cleo]");
        undone.ShouldContain("No thanks yet\nBen, for CX-1");
        undone.ShouldNotContain("Thanked by you");
        (await DigestAsync(bot, mia)).ShouldContain(
            "Thanked by you: Cleo\nNo thanks yet\nBen, for CX-1",
            Case.Sensitive,
            "thanked elsewhere"
        );
    }

    [Fact]
    public async Task What_was_asked_for_in_chat_shows_whom_one_thanked_since_and_thanks_for_anything_count()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben, cleo) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ben, cleo);
        await bot.IssueAsync(mia, "parcel arrived broken");
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.CreditAsync(cleo, CreditRole.Starter, 5);
        await mia.DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = "typed",
                From = mia.Account,
                At = mia.Chat,
                Text = "digest now",
                CarriesReply = false,
            }
        );
        var asked = (await bot.StandsBeforeAsync(mia))[^1];

        var form = (await mia.PressAsync(asked, "kudos.thanknow")).Form();
        await mia.SendAsync(form, ("reason", "You called Mrs K before she had to call us."));
        var thanked = await DigestAsync(bot, mia);
        await mia.SayAsync("kudos {0} for a whole week of patience on the phone", TestBot.Room(), cleo);

        TestBot.Read(asked).ShouldContain("[Thank Ben] [Thank Cleo]");
        thanked.ShouldStartWith("Your team so far, Fri 13 Nov to Mon 16 Nov\nThanked by you: Ben\nNo thanks yet\nCleo, for CX-1");
        (await DigestAsync(bot, mia)).ShouldNotContain("No thanks yet");
    }

    private static async Task<string> DigestAsync(TestBot bot, TestPerson manager) =>
        TestBot.Read(
            (await bot.StandsBeforeAsync(manager)).Last(card => TestBot.Read(card).StartsWith("Your team", StringComparison.Ordinal))
        );

    private static async Task<Colleague> PersonAsync(TestBot bot, TestPerson person)
    {
        var id = await person.IdAsync();
        return (await bot.ReadAsync(db => db.People.SingleAsync(row => row.Id == id))).ToColleague();
    }

    private static Task SendAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().OfType<SendDigests>().Single().RunAsync(CancellationToken.None);

    private static async Task ReadAsync(TestBot bot, TestPerson manager)
    {
        var turn = new Turn(await PersonAsync(bot, manager), new Place(1, "", AddressKind.Personal), [], bot.Clock.Now);
        (await bot.ReadAsync(db => DigestReading.RunningAsync(db, turn, CancellationToken.None))).ShouldNotBeNull();
    }
}
