using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Help;

public sealed class When_asking_for_help
{
    [Theory]
    [InlineData("")]
    [InlineData("menu")]
    [InlineData("Hello")]
    public async Task The_menu_offers_the_ways_in_as_buttons(string words)
    {
        await using var bot = await TestBot.StartAsync();

        var card = (await bot.Person("Ana").SayAsync(words)).Card();

        card.Blocks.OfType<Buttons>()
            .Single()
            .Row.Select(button => button.Value.TrimEnd('\u001F'))
            .ShouldBe(["issue", "kudos", "mine", "tip", "board", "me"]);
    }

    [Fact]
    public async Task A_menu_button_says_the_command()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        var menu = (await ana.SayAsync("menu")).Card();

        var board = menu.Button(SayAgain.Action, 4);

        (await ana.PressAsync(board.Action, board.Value)).Words().ShouldStartWith("Board of the month");
    }

    [Fact]
    public async Task Help_shows_a_few_commands_first_and_all_of_them_under_more()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var first = (await ana.SayAsync("help")).Words();
        var all = (await ana.SayAsync("help more")).Words();

        first.ShouldBe(
            """
            What you can say to me
            When something goes wrong for a customer
            issue what happened: report that something went wrong, or nearly did, for a customer
            mine: what waits for you
            Thanks and recoveries
            kudos @somebody what they did: thank a colleague for what they did for a customer
            board: recoveries and who made them happen; also board week, board quarter, board all, board team
            me: your numbers, your profile and what you get
            To read and to try
            tip: one thing you can try today
            [More]
            """
        );
        all.ShouldContain("\nThe bot and how it is set up\n");
        all.ShouldContain("undo: take your last kudos back");
        foreach (var command in bot.Get<HandlerCatalog>().Commands)
            all.ShouldContain(TextResolver.Plain(command.Usage, Reader.Default));
    }

    [Theory]
    [InlineData(TestBot.Slack, AddressKind.Channel, null, "/cx kudos @somebody what they did")]
    [InlineData(TestBot.Slack, AddressKind.Channel, "171.2", "@CxBot kudos @somebody what they did")]
    [InlineData(TestBot.Slack, AddressKind.Personal, null, "kudos @somebody what they did")]
    [InlineData(TestBot.Teams, AddressKind.Channel, null, "@CxBot kudos @somebody what they did")]
    [InlineData(TestBot.Teams, AddressKind.Group, null, "@CxBot kudos @somebody what they did")]
    [InlineData(TestBot.Teams, AddressKind.Personal, null, "kudos @somebody what they did")]
    public async Task Commands_stand_there_as_one_writes_them_at_that_place(string platform, AddressKind kind, string? thread, string said)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana", platform);

        var answer = await bot.Dispatcher.DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = "help",
                From = ana.Account,
                At = new Address(platform, ana.Account.Workspace, "C1", kind, thread),
                Text = "help kudos",
            },
            default
        );

        var usage = answer.Reply.Card().Blocks.OfType<Paragraph>().First().Text;
        TextResolver.Runs(usage, answer.Reader)[0].ShouldBe(new Run(said, Bold: true));
    }

    [Fact]
    public async Task Every_command_explains_itself()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        (await ana.SayAsync("help kudos"))
            .Words()
            .ShouldBe(
                """
                kudos
                kudos @somebody what they did: thank a colleague for what they did for a customer
                Name up to five colleagues, by mention, e-mail or "name in quotes", then say what they did in 20 characters or more. A number like CX-142 in it ties the thanks to that issue. You have five kudos a day, and 5 minutes to say undo.
                For example: kudos @Ben for driving the forgotten parcel over to Mrs K
                Also: thanks, gracias and danke
                [Say kudos]
                """
            );
        foreach (var command in bot.Get<HandlerCatalog>().Commands)
        {
            (await ana.SayAsync($"help {command.Name}")).Words().ShouldStartWith($"{command.Name}\n");
            TextResolver.Runs(command.Usage, Reader.Default)[0].Bold.ShouldBeTrue($"{command.Name} is marked as what one says");
        }
    }

    [Fact]
    public async Task A_sentence_in_a_one_to_one_chat_is_offered_to_be_reported_or_thanked_for()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var offer = await ana.SayAsync("{0} drove Mrs K's parcel over again", ana.Chat, ben);
        var thank = offer.Card().Button(SayAgain.Action, 1);
        var form = (await ana.PressAsync(thank.Action, thank.Value)).Form();
        var nothing = await ana.PressAsync(offer.Card(), "offer.nothing");

        offer
            .Words()
            .ShouldBe(
                """
                What shall I do with this? Nothing is kept until you choose.
                > Ben drove Mrs K's parcel over again
                [Report it] [Thank somebody] [Nothing]
                """
            );
        offer.Card().Button(SayAgain.Action).Value.ShouldStartWith("issue \uFFFC drove Mrs K's parcel over again");
        form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        form.Field<TextField>("reason").Value.ShouldBe("drove Mrs K's parcel over again");
        nothing.ShouldBeOfType<Reply.Replace>().Words().ShouldBe("All right, nothing was kept.");
        (await bot.ReadAsync(db => db.Receipts.CountAsync(receipt => !receipt.Answer!.Contains("ask")))).ShouldBe(0);
    }

    [Theory]
    [InlineData("Hi, Mrs K's parcel came broken again", "Mrs K's parcel came broken again")]
    [InlineData("Me too, my customer waited all day", "Me too, my customer waited all day")]
    public async Task A_sentence_that_begins_like_a_command_is_a_sentence(string words, string offered)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.Person("Ana").SayAsync(words))
            .Words()
            .ShouldContain($"What shall I do with this? Nothing is kept until you choose.\n> {offered}\n");
    }

    [Fact]
    public async Task A_word_nobody_knows_gets_the_nearest_commands_with_the_rest_kept()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var reply = await ana.SayAsync("baord week", TestBot.Room());
        var board = reply.Card().Button(SayAgain.Action);

        reply.Words().ShouldBe("I do not know that word. Did you mean one of these?\n[board] [Help]");
        (await ana.PressAsync(board.Action, board.Value)).Words().ShouldStartWith("Board of the week");
    }

    [Fact]
    public async Task A_sentence_in_a_channel_and_a_word_near_nothing_get_the_menu()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        (await ana.SayAsync("the parcel was broken again", TestBot.Room())).Words().ShouldNotContain("What shall I do");
        (await ana.SayAsync("xylophone")).Words().ShouldStartWith("I do not know that word. Here is what I can do:");
    }

    [Fact]
    public async Task A_phrase_in_ones_own_chat_gets_the_offer_unless_it_is_near_a_command()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        (await ana.SayAsync("parcel broken")).Words().ShouldContain("> parcel broken\n[Report it]");
        (await ana.SayAsync("baord week")).Words().ShouldContain("Did you mean one of these?");
    }

    [Theory]
    [InlineData("kudos", "kudos", 0)]
    [InlineData("kudso", "kudos", 1)]
    [InlineData("boad", "board", 1)]
    [InlineData("", "me", 2)]
    [InlineData("digest", "tip", 5)]
    public void Letters_apart_are_counted(string one, string other, int distance)
    {
        NearestWords.Between(one, other).ShouldBe(distance);
        NearestWords.Between(other, one).ShouldBe(distance);
    }
}
