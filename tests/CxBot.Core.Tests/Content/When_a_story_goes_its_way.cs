using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_a_story_goes_its_way
{
    private const string What =
        "Ben Ode carried the parcel up to the fourth floor for Mrs K. The number was +44 20 7946 0958.\nBen's back held. Carry one thing today.";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_editor_approves_the_one_named_agrees_and_it_takes_the_next_free_place(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cho) = await HandedInAsync(bot);
        var queue = (await bot.StandsBeforeAsync(ana))[^1];
        TestBot.Read(queue).ShouldContain("These colleagues are asked before it is published: Ben Ode");
        TestBot.Read(queue).ShouldNotContain("7946");

        await ana.PressAsync(queue, "story.approve");
        var question = (await bot.StandsBeforeAsync(ben))[^1];
        TestBot.Read(question).ShouldStartWith("Cho wrote a story that you are in. May it name you?");
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));
        (await bot.LedgerAsync()).ShouldNotContain(row => row.ItemId == "own-1");
        await ben.PressAsync(question, "story.named");
        for (var day = 3; day <= 9; day++)
            await bot.TickAtAsync(ContentTestBot.Day(day, 10));

        var story = (await bot.StandsInAsync(TestBot.Room())).Single(card =>
            TestBot.Read(card).StartsWith("Four floors\n", StringComparison.Ordinal)
        );
        TestBot.Read(story).ShouldContain("Ben Ode carried the parcel");
        TestBot.Read(story).ShouldEndWith("A story of our own\n[Thank them] [I have one too]");
        (await bot.LedgerAsync()).Single(row => row.ItemId == "own-1").Why.ShouldBe(PlannedPostReason.FreshStory);
        await bot.TickAsync<SendDuties>();
        (await WordsBeforeAsync(bot, cho)).ShouldContain("Your story Four floors is being shown in customer-moments now.");
        await ana.PressAsync(story, "story.thank", TestBot.Room());
        await bot.TickAtAsync<FollowStories>(ContentTestBot.Day(13, 10));
        await bot.TickAsync<FollowStories>();
        await bot.TickAsync<SendDuties>();
        (await WordsBeforeAsync(bot, cho)).Count(words => words == "1 colleague said thank you for your story Four floors.").ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Without_an_answer_in_five_working_days_the_role_stands_for_the_name(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, _) = await HandedInAsync(bot);
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "story.approve");

        // Approved on a Monday: Tuesday to Monday are five working days.
        await bot.TickAtAsync<FollowStories>(ContentTestBot.Day(7, 23, 59));
        (await StoryAsync(bot)).State.ShouldBe(StoryState.AskingColleagues);
        await bot.TickAtAsync<FollowStories>(ContentTestBot.Day(8, 0));

        var story = await StoryAsync(bot);
        story.State.ShouldBe(StoryState.Published);
        story.Text.ShouldStartWith("A colleague carried the parcel up to the fourth floor");
        story.Text.ShouldContain("\nA colleague's back held.");
        var late = await ben.PressAsync("story.named", "1");
        TestBot.Read(((Reply.Private)late).Card).ShouldStartWith("That is decided already.");
    }

    [Fact]
    public async Task Whoever_does_not_want_to_be_named_is_what_the_editor_wrote()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben, _) = await HandedInAsync(bot);
        var queue = (await bot.StandsBeforeAsync(ana))[^1];
        var form = ((Reply.Ask)await ana.PressAsync(queue, "story.edit")).Form;
        await ana.SendAsync(form, ("role", "a colleague in Shipping"));
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "story.approve");

        await ben.PressAsync((await bot.StandsBeforeAsync(ben))[^1], "story.unnamed");

        (await StoryAsync(bot)).Text.ShouldStartWith("A colleague in Shipping carried the parcel");
    }

    [Fact]
    public async Task Sent_back_with_a_word_it_comes_again_and_declined_it_does_not()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, _, cho) = await HandedInAsync(bot);
        var form = ((Reply.Ask)await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "story.sendback")).Form;

        (await ana.SendAsync(form, ("word", ""))).ShouldBeOfType<Reply.Fix>();
        await ana.SendAsync(form, ("word", "What did the customer say?"));
        var back = (await bot.StandsBeforeAsync(cho))[^1];
        TestBot.Read(back).ShouldContain("> What did the customer say?\n[Write it again]");
        var again = ((Reply.Ask)await cho.PressAsync(back, "story.again")).Form;
        again.Fields.OfType<PeopleField>().Single().Chosen.Single().Name.ShouldBe("Ben Ode");
        await cho.SendAsync(again, ("title", "Four floors, twice"));
        await bot.TickAtAsync<SendDuties>(bot.Clock.GetUtcNow().AddHours(1));
        var decline = ((Reply.Ask)await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "story.decline")).Form;
        await ana.SendAsync(decline, ("word", "We told it last year."));
        await bot.TickAtAsync<SendDuties>(bot.Clock.GetUtcNow().AddHours(1));

        var story = await StoryAsync(bot);
        (story.State, story.Title).ShouldBe((StoryState.Declined, "Four floors, twice"));
        (await WordsBeforeAsync(bot, cho))[^1].ShouldEndWith("> We told it last year.");
    }

    [Fact]
    public async Task Whom_the_words_name_besides_the_editor_sees_and_can_have_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, _, cho) = await HandedInAsync(bot);
        await bot.Person("Kim Ash").SayAsync("help");
        var form = ((Reply.Ask)await cho.SayAsync("story new")).Form;
        var thanks = await cho.SendAsync(
            form,
            ("title", "Two at once"),
            ("what", What.Replace("Ben's", "Kim's", StringComparison.Ordinal))
        );
        TestBot.Read(((Reply.Private)thanks).Card).ShouldContain("phone number");

        var list = ((Reply.Private)await ana.SayAsync("content")).Card;
        TestBot.Read(list).ShouldContain("Perhaps these are named too, and are not asked yet: Ben Ode, Kim Ash. Press Edit to add them.");
        var left = (await ana.PressAsync("story.approve", "1:list")).ShouldBeOfType<Reply.Replace>();
        TestBot.Read(left.Card).ShouldContain("Two at once");
        TestBot.Read(left.Card).ShouldNotContain("Four floors");

        var edit = ((Reply.Ask)await ana.PressAsync("story.edit", "2:list")).Form;
        edit.Fields.OfType<PeopleField>().Single().Suggested.Select(person => person.Name).Take(2).ShouldBe(["Ben Ode", "Kim Ash"]);
        var kim = await bot.Person("Kim Ash").IdAsync();
        var edited = await ana.SendAsync(edit, ("who", $"{kim}"));
        TestBot
            .Read(((Reply.Private)edited).Card)
            .ShouldContain(
                "These colleagues are asked before it is published: Kim Ash\nPerhaps these are named too, and are not asked yet: Ben Ode. Press"
            );
        await ana.PressAsync("story.approve", "2");

        (await bot.ReadAsync(db => db.StoryConsents.Where(one => one.StoryId == 2).Select(one => one.PersonId).ToListAsync())).ShouldBe([
            kim,
        ]);
    }

    [Fact]
    public async Task A_double_first_name_is_one_that_the_words_name()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, _, cho) = await HandedInAsync(bot);
        await bot.Person("Anne-Marie Ash").SayAsync("help");
        var form = ((Reply.Ask)await cho.SayAsync("story new")).Form;
        await cho.SendAsync(form, ("title", "Late at night"), ("what", "Anne-Marie drove out once more. Look twice before you leave."));

        TestBot.Read(((Reply.Private)await ana.SayAsync("content")).Card).ShouldContain("are not asked yet: Anne-Marie Ash. Press");
    }

    [Fact]
    public async Task Only_editors_decide_and_an_administrator_names_them()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben, cho) = await HandedInAsync(bot);

        TestBot.Read(((Reply.Private)await ben.PressAsync("story.approve", "1")).Card).ShouldStartWith("Only editors and administrators");
        await ana.SayAsync("content editors {0}", null, ben);
        TestBot.Read(((Reply.Private)await ben.SayAsync("content")).Card).ShouldContain("Editors: Ana and Ben Ode");
        TestBot
            .Read(((Reply.Private)await ben.SayAsync("content editors {0}", null, cho)).Card)
            .ShouldStartWith("This is for the administrators of CxBot.");
        await ben.PressAsync("story.approve", "1");

        (await StoryAsync(bot)).State.ShouldBe(StoryState.AskingColleagues);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Withdrawn_it_leaves_the_place_it_was_planned_for_to_another(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, _) = await HandedInAsync(bot);
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "story.approve");
        await ben.PressAsync((await bot.StandsBeforeAsync(ben))[^1], "story.named");
        await bot.TickAtAsync(ContentTestBot.Day(7, 10));
        (await bot.LedgerAsync()).ShouldContain(row => row.ItemId == "own-1" && row.State == PlannedPostState.Planned);

        await ana.SayAsync("content withdraw four floors");

        (await bot.LedgerAsync()).ShouldNotContain(row => row.ItemId == "own-1");
        (await bot.LedgerAsync()).ShouldContain(row =>
            row.Kind == PostKind.Story && row.State == PlannedPostState.Planned && row.ItemId != null
        );
    }

    [Fact]
    public async Task The_theme_an_editor_chose_comes_first_after_what_is_fixed()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        TestBot
            .Read(((Reply.Private)await ana.SayAsync("content theme patience")).Card)
            .ShouldStartWith("Please choose one of these: listen-first");
        await ana.SayAsync("content theme Own it");

        var preview = TestBot.Read(((Reply.Private)await ana.SayAsync("schedule preview", TestBot.Room())).Card);
        preview
            .Split('\n')
            .Single(line => line.StartsWith("Thu 19 Nov", StringComparison.Ordinal))
            .ShouldContain("this week's theme, Own it");
    }

    [Theory]
    [InlineData("Ann met Annabel. ann smiled.", "Ann Lee", "A colleague met Annabel. A colleague smiled.")]
    [InlineData("We thanked Ann Lee, and Ann's team.", "Ann Lee", "We thanked a colleague, and a colleague's team.")]
    [InlineData("It was Jo who called.", "Jo Ek", "It was Jo who called.")]
    public void A_name_is_hidden_where_it_is_a_word_of_its_own(string text, string name, string hidden) =>
        StoryNames.Hide(text, name, "a colleague").ShouldBe(hidden);

    [Fact]
    public async Task A_message_becomes_a_draft_without_personal_data()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var form = ((Reply.Ask)await ana.PickAsync("tell_story", "I called mia@customer.example at once", TestBot.Room(), ben)).Form;

        form.Fields.OfType<TextField>().Single(field => field.Id == "what").Value.ShouldBe("I called •••@••••••••.••••••• at once");
        form.Fields.OfType<PeopleField>().Single().Chosen.Single().Name.ShouldBe("Ben");
    }

    private static async Task<(TestPerson Ana, TestPerson Ben, TestPerson Cho)> HandedInAsync(TestBot bot)
    {
        var ana = await bot.StartedByAnaAsync();
        var (ben, cho) = (bot.Person("Ben Ode", email: "ben@harbour.example"), bot.Person("Cho"));
        await ben.SayAsync("help");
        var form = ((Reply.Ask)await cho.SayAsync("story new")).Form;
        await cho.SendAsync(form, ("title", "Four floors"), ("what", What), ("who", $"{await ben.IdAsync()}"));
        return (ana, ben, cho);
    }

    private static Task<StorySubmission> StoryAsync(TestBot bot) => bot.ReadAsync(db => db.StorySubmissions.SingleAsync());

    private static async Task<List<string>> WordsBeforeAsync(TestBot bot, TestPerson person) =>
        [.. (await bot.StandsBeforeAsync(person)).Select(TestBot.Read)];
}
