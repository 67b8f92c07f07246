using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Linking;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Linking;

public sealed class When_accounts_are_joined
{
    // Numbers of other things than people, that a column may hold.
    private static readonly string[] OtherNumbers =
    [
        "Id",
        "About",
        "Amount",
        "ChannelId",
        "ContactPointId",
        "Fence",
        "People",
        "FormerId",
        "IssueId",
        "JoinedId",
        "KeptId",
        "KudoId",
        "OrganisationId",
        "PostedCardId",
        "ThreadOf",
        "ProblemId",
        "ScheduleId",
        "StoryId",
        "WorkedSeconds",
        "WorkspaceId",
        "WorkedSeconds",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task They_are_one_person_with_everything_that_was_counted_for_either(StorageProvider provider)
    {
        await using var scene = await LinkScene.StartAsync(provider);
        await scene.LiveAsync();
        var (ana, anna) = (await scene.InSlack.IdAsync(), await scene.InTeams.IdAsync());

        (await scene.JoinAsync()).Words().ShouldStartWith("Done: your accounts in Slack and Teams are one person now");

        (await scene.InTeams.IdAsync()).ShouldBe(ana);
        (await scene.RowsAsync(anna, anna)).Values.ShouldAllBe(rows => rows == "0 0");
        var kept = await scene.Bot.CountersAsync();
        kept.ShouldContain($"{ana} 2026-11 Started: 7 2 2");
        kept.ShouldContain($"{ana} 2026-Q3 Fixed: 5 1 1");
        kept.ShouldContain($"{ana} all Thanked: 0 0 2");
        (await scene.Bot.RecountedAsync()).ShouldBe(kept);
        (await scene.InSlack.SayAsync("board")).Words().ShouldContain("Ana 7 points");
        (await scene.InTeams.SayAsync("status")).Words().ShouldStartWith("How I am doing");
        (await scene.InSlack.SayAsync("mine")).Words().ShouldContain("CX-1");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task They_can_be_parted_again_each_with_what_was_theirs(StorageProvider provider)
    {
        await using var scene = await LinkScene.StartAsync(provider);
        await scene.LiveAsync();
        var (ana, anna) = (await scene.InSlack.IdAsync(), await scene.InTeams.IdAsync());
        var (rows, counters) = (await scene.RowsAsync(ana, anna), await scene.Bot.CountersAsync());
        await scene.JoinAsync();

        var question = (await scene.InSlack.SayAsync("link undo")).Card();
        await scene.InSlack.PressAsync(question, PartAccounts.PressAction);

        (await scene.InTeams.IdAsync()).ShouldBe(anna);
        (await scene.InSlack.IdAsync()).ShouldBe(ana);
        var after = await scene.RowsAsync(ana, anna);
        // What was said since is the only difference: the audit's lines, and the code.
        foreach (var key in rows.Keys.Where(key => !key.StartsWith("AuditLog", StringComparison.Ordinal)))
            after[key].ShouldBe(rows[key], key);
        (await scene.Bot.CountersAsync()).ShouldBe(counters);
        (await scene.Bot.RecountedAsync()).ShouldBe(counters);
        (await scene.InTeams.SayAsync("status")).Words().ShouldStartWith("How I am doing");
        (await scene.InSlack.SayAsync("status")).Words().ShouldStartWith("This is for the administrators");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Thanks_between_the_two_count_no_more_until_they_are_parted(StorageProvider provider)
    {
        await using var scene = await LinkScene.StartAsync(provider);
        var (room, ana) = (TestBot.Room(), await scene.InSlack.IdAsync());
        await scene.InTeams.SayAsync("kudos {0} {1} for driving the forgotten parcel over", room, scene.InSlack, scene.Boss);
        await scene.InSlack.SayAsync("kudos {0} for calling the customer back at once", room, scene.InTeams);
        await scene.Boss.SayAsync("kudos {0} for mending the printer of a customer", room, scene.Bot.Person("Rolf"));
        foreach (var account in new[] { scene.InSlack, scene.InTeams })
            await account.PressAsync("kudos.second", "3", room);
        var (counters, rows) = (await scene.Bot.CountersAsync(), await scene.RowsAsync(ana, await scene.InTeams.IdAsync()));

        await scene.JoinAsync();

        (await scene.Bot.CountersAsync()).ShouldContain($"{ana} all Thanked: 0 0 0");
        (await scene.Bot.RecountedAsync()).ShouldBe(await scene.Bot.CountersAsync());
        (await scene.Boss.SayAsync("board")).Words().ShouldNotContain("thanked");
        (await KudosAsync(scene)).ShouldBe(["1 to Mia", "2 to nobody, taken back", "3 to Rolf, joined in by 1"]);
        await scene.InSlack.PressAsync((await scene.InSlack.SayAsync("link undo")).Card(), PartAccounts.PressAction);
        (await KudosAsync(scene)).ShouldBe(["1 to Ana and Mia", "2 to Anna", "3 to Rolf, joined in by 2"]);
        (await scene.Bot.CountersAsync()).ShouldBe(counters);
        (await scene.Bot.RecountedAsync()).ShouldBe(counters);
        var after = await scene.RowsAsync(ana, await scene.InTeams.IdAsync());
        after["KudoReceivers.PersonId"].ShouldBe(rows["KudoReceivers.PersonId"]);
        (await scene.Bot.ReadAsync(db => db.PersonJoins.SingleAsync())).PartedAt.ShouldNotBeNull("forgetting one forgets one");
    }

    private static Task<List<string>> KudosAsync(LinkScene scene) =>
        scene.Bot.ReadAsync(async db =>
        {
            var names = await db.People.ToDictionaryAsync(person => person.Id, person => person.Name);
            return (await db.Kudos.Include(kudo => kudo.Receivers).OrderBy(kudo => kudo.Id).ToListAsync()).ConvertAll(kudo =>
            {
                var to = kudo.Receivers.Select(receiver => names[receiver.PersonId]).Order(StringComparer.Ordinal).DefaultIfEmpty("nobody");
                return $"{kudo.Id} to {string.Join(" and ", to)}"
                    + (kudo.Seconds > 0 ? $", joined in by {kudo.Seconds}" : "")
                    + (kudo.UndoneAt is null ? "" : ", taken back");
            });
        });

    [Fact]
    public async Task Parted_they_are_not_joined_by_an_e_mail_again()
    {
        await using var scene = await LinkScene.StartAsync();
        await scene.JoinAsync();
        await scene.InSlack.PressAsync((await scene.InTeams.SayAsync("link undo")).Card(), PartAccounts.PressAction);

        scene.Bot.Profiles.Keep(scene.InTeams.Account, new("Anna", "ana@harbour.example"));
        scene.Bot.Clock.Advance(TimeSpan.FromHours(25));

        (await scene.InTeams.IdAsync()).ShouldNotBe(await scene.InSlack.IdAsync());
    }

    [Fact]
    public async Task An_administrator_can_part_them_and_nobody_else()
    {
        await using var scene = await LinkScene.StartAsync();
        await scene.JoinAsync();
        var own = (await scene.InSlack.SayAsync("link undo")).Card();

        (await scene.Boss.SayAsync("link undo {0}", null, scene.InSlack)).Words().ShouldStartWith("This is for the administrators");
        (await scene.Boss.PressAsync(own, PartAccounts.PressAction)).Words().ShouldStartWith("This is for the administrators");
        await scene.Bot.MakeAdministratorAsync(scene.Boss);
        var question = (await scene.Boss.SayAsync("link undo {0}", null, scene.InSlack)).Card();
        (await scene.Boss.PressAsync(question, PartAccounts.PressAction))
            .Words()
            .ShouldBe("They are two people again, each with what was theirs.");

        (await scene.InTeams.IdAsync()).ShouldNotBe(await scene.InSlack.IdAsync());
        (await scene.Boss.SayAsync("audit")).Words().ShouldContain("Mia parted the accounts of Ana");
    }

    [Fact]
    public async Task Whom_an_e_mail_joined_wrongly_parts_with_an_account_that_begins_anew()
    {
        await using var bot = await TestBot.StartAsync();
        var (inSlack, inTeams) = (bot.Person("Ben"), bot.Person("Ben", TestBot.Teams));
        var ben = await inSlack.IdAsync();
        (await inTeams.IdAsync()).ShouldBe(ben);
        await bot.CreditAsync(inSlack, CreditRole.Starter, 5);

        var question = (await inTeams.SayAsync("link undo")).Card();
        (await inTeams.PressAsync(question, PartAccounts.PressAction)).Words().ShouldStartWith("They are two people now.");

        (await inSlack.IdAsync()).ShouldBe(ben);
        (await inTeams.IdAsync()).ShouldNotBe(ben);
        (await bot.ReadAsync(db => db.Credits.SingleAsync())).PersonId.ShouldBe(ben);
        (await inTeams.SayAsync("link undo")).Words().ShouldBe("There is only one account, so there is nothing to part.");
    }

    [Fact]
    public async Task The_addresses_of_both_are_theirs()
    {
        await using var scene = await LinkScene.StartAsync();
        await scene.JoinAsync();
        var account = new Account(TestBot.Slack, "T-SECOND", "U-Anna");
        scene.Bot.Profiles.Keep(account, new("Anna", "anna.berg@harbour.example"));

        (await new TestPerson(scene.Bot, account).IdAsync()).ShouldBe(await scene.InSlack.IdAsync());
    }

    [Fact]
    public async Task Longer_ago_than_three_months_nothing_tells_what_was_whose()
    {
        await using var scene = await LinkScene.StartAsync();
        await scene.JoinAsync();
        scene.Bot.Clock.Advance(Joining.UndoFor + TimeSpan.FromHours(1));

        (await scene.InTeams.SayAsync("link undo")).Words().ShouldContain("Nothing tells any more");
    }

    [Fact]
    public async Task Every_number_in_the_model_is_known_as_a_persons_or_as_none()
    {
        await using var bot = await TestBot.StartAsync();
        var unknown = await bot.ReadAsync(db =>
            Task.FromResult(
                db.Model.GetEntityTypes()
                    .SelectMany(entity => entity.GetProperties())
                    .Where(property => property.ClrType == typeof(long) || property.ClrType == typeof(long?))
                    .Where(property => !PersonReferences.Names.Contains(property.Name) && !OtherNumbers.Contains(property.Name))
                    .Select(property => $"{property.DeclaringType.DisplayName()}.{property.Name}")
                    .ToList()
            )
        );

        unknown.ShouldBeEmpty("say in Linking/PersonReferences.cs, or here, whether it is a person's id");
    }
}
