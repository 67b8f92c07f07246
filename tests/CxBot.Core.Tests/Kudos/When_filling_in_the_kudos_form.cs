using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_filling_in_the_kudos_form
{
    private const string Reason = "for driving the forgotten parcel over";

    [Fact]
    public async Task A_one_to_one_chat_asks_where_to_show_it_and_proposes_a_channel_of_the_receivers()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await RoomsAsync(bot, ana, ben);

        var form = (await ana.SayAsync($"kudos {{0}} {Reason}", ana.Chat, ben)).Form();
        var where = form.Field<ChoiceField>("show");
        await ana.SendAsync(form);

        where
            .Choices.Select(choice => TextResolver.Plain(choice.Label, Reader.Default))
            .ShouldBe(["moments in Slack", "warehouse in Teams", "Only by them and their manager"]);
        TextResolver
            .Plain(where.Choices.Single(choice => choice.Value == where.Value).Label, Reader.Default)
            .ShouldBe("warehouse in Teams");
        TestBot.Read((await bot.StandsInAsync(Warehouse)).ShouldHaveSingleItem()).ShouldStartWith("Ana thanks Ben");
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_too_long_to_fit_stays_in_sight_and_is_counted()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        var reason = new string('a', 1_999) + "bcdefghij";

        var form = (await ana.SayAsync($"kudos {{0}} {reason}", TestBot.Room(), ben)).Form();

        form.Field<TextField>("reason").Value.ShouldBe(new string('a', 1_999) + "…");
        TextResolver
            .Plain(form.Field<NoteField>("rest").Label, Reader.Default)
            .ShouldBe("You wrote 2,008 characters, and 2,000 fit. This part was left out: bcdefghij");
        var fix = (await ana.SendAsync(form, TestBot.Room(), ("reason", reason))).ShouldBeOfType<Reply.Fix>();
        TextResolver
            .Plain(fix.Faults["reason"], Reader.Default)
            .ShouldBe("Please keep it to 2,000 characters, so that everybody reads it to the end; these are 2,008.");
    }

    [Fact]
    public async Task Kept_quiet_only_the_receiver_reads_it()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await RoomsAsync(bot, ana, ben);

        var form = (await ana.SayAsync($"kudos {{0}} {Reason}", ana.Chat, ben)).Form();
        var reply = await ana.SendAsync(form, ("show", "quiet"));

        reply.Words().ShouldContain("Only Ben and their manager");
        (await bot.StandsInAsync(Warehouse)).ShouldBeEmpty();
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        TestBot.Read((await bot.StandsBeforeAsync(ben))[^1]).ShouldBe($"Ana thanked you for what you did for a customer:\n> {Reason}");
    }

    [Fact]
    public async Task A_guest_is_shown_no_channels_and_can_post_to_none_from_afar()
    {
        await using var bot = await TestBot.StartAsync();
        var (gus, ben) = (bot.Person("Gus"), bot.Person("Ben", TestBot.Teams));
        bot.Profiles.Keep(gus.Account, new Profile("Gus", IsGuest: true));
        await RoomsAsync(bot, gus, ben);

        var form = (await gus.SayAsync($"kudos {{0}} {Reason}", gus.Chat, ben)).Form();
        var toTheWarehouse = await gus.SendAsync(form, ("show", "2"));
        await gus.SendAsync(form);

        form.Field<ChoiceField>("show").Choices.ShouldHaveSingleItem().Value.ShouldBe("quiet");
        Fault(toTheWarehouse, "show").ShouldContain("choose where");
        (await bot.StandsInAsync(Warehouse)).ShouldBeEmpty();
        TestBot.Read((await bot.StandsBeforeAsync(ben))[^1]).ShouldStartWith("Gus thanked you");
    }

    [Fact]
    public async Task A_form_from_a_channel_is_shown_in_that_channel()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var form = (await ana.SayAsync("kudos {0}", TestBot.Room(), ben)).Form();
        await ana.SendAsync(form, TestBot.Room(), ("reason", Reason));

        form.Fields.ShouldNotContain(field => field.Id == "show");
        TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem()).ShouldStartWith($"Ana thanks Ben\n> {Reason}");
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ben.SayAsync("hello");
        var form = (await ana.SayAsync("kudos", ana.Chat)).Form();

        var fix = (
            await ana.SendAsync(form, ("people", $"{await ben.IdAsync()}"), ("reason", "well done"), ("issue", "CX-999"), ("show", "77"))
        ).ShouldBeOfType<Reply.Fix>();

        fix.Faults.Keys.ShouldBe(["reason", "issue", "show"], ignoreOrder: true);
        fix.Form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        fix.Form.Field<TextField>("reason").Value.ShouldBe("well done");
        fix.Form.Field<TextField>("issue").Value.ShouldBe("CX-999");
    }

    [Fact]
    public async Task The_rules_hold_for_forms_too()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var form = (await ana.SayAsync("kudos {0}", TestBot.Room(), ben)).Form();

        var toNobody = await ana.SendAsync(form with { Fields = [] }, TestBot.Room(), ("reason", Reason));
        var toMyself = await ana.SendAsync(form, TestBot.Room(), ("people", $"{await ana.IdAsync()}"), ("reason", Reason));
        for (var number = 1; number <= 5; number++)
            await ana.SayAsync($"kudos {{0}} for driving forgotten parcel number {number} over", TestBot.Room(), ben);
        var sixth = await ana.SendAsync(form, TestBot.Room(), ("reason", Reason));

        Fault(toNobody, "people").ShouldContain("at least one colleague");
        Fault(toMyself, "people").ShouldContain("Kudos are for colleagues");
        Fault(sixth, "people").ShouldContain("five kudos for today");
    }

    [Fact]
    public async Task Picked_on_a_message_it_names_the_author_and_shows_what_they_wrote()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var form = (await ana.PickAsync("give_kudos", "I took the parcel over on my way home", TestBot.Room(), ben)).Form();
        await ana.SendAsync(form, TestBot.Room(), ("reason", Reason));

        form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        TextResolver
            .Plain(form.Field<NoteField>("beside").Label, Reader.Default)
            .ShouldBe("Their message: I took the parcel over on my way home");
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Picked_on_their_own_message_nobody_is_filled_in()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var form = (await ana.PickAsync("give_kudos", "I took the parcel over", TestBot.Room(), ana)).Form();

        form.Field<PeopleField>("people").Chosen.ShouldBeEmpty();
        TextResolver.Plain(form.Field<NoteField>("beside").Label, Reader.Default).ShouldBe("Your message: I took the parcel over");
    }

    [Fact]
    public async Task The_message_stays_in_sight_while_the_form_is_mended()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var form = (await ana.PickAsync("give_kudos", "I took the parcel over on my way home", TestBot.Room(), ben)).Form();

        var mended = (await ana.SendAsync(form, TestBot.Room(), ("reason", "too short"))).ShouldBeOfType<Reply.Fix>().Form;
        await ana.SendAsync(mended, TestBot.Room(), ("reason", Reason));

        TextResolver
            .Plain(mended.Field<NoteField>("beside").Label, Reader.Default)
            .ShouldBe("Their message: I took the parcel over on my way home");
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    private static Address Warehouse => TestBot.Room(TestBot.Teams, "19:warehouse");

    private static string Fault(Reply reply, string field) =>
        TextResolver.Plain(reply.ShouldBeOfType<Reply.Fix>().Faults[field], Reader.Default);

    private static async Task RoomsAsync(TestBot bot, TestPerson inSlack, TestPerson inTeams)
    {
        await inSlack.SayAsync("hello");
        await inTeams.SayAsync("hello");
        await bot.RoomAsync(TestBot.Room(), "moments");
        await bot.RoomAsync(Warehouse, "warehouse");
    }
}
