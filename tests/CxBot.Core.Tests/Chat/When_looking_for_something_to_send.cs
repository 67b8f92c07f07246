using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Chat;

public sealed class When_looking_for_something_to_send
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_issue_is_found_by_its_number_or_by_words_of_its_title(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Parcel arrived broken"), ("happened", "The box for Mrs K was crushed and wet"));

        foreach (var words in (string[])["CX-1", "cx1", "1", "PARCEL broken", ""])
        {
            var found = (await FindAsync(scene.Bot, scene.Ben, "findIssue", words)).ShouldHaveSingleItem(words);
            TestBot.Read(found.Card).ShouldContain("Parcel arrived broken");
            TestBot.Read(found.Card).ShouldNotContain("crushed");
            found.Card.Blocks.ShouldNotContain(block => block is Buttons);
        }
    }

    [Theory]
    [InlineData("crushed")]
    [InlineData("CX-2")]
    [InlineData("parcel nonsense")]
    public async Task What_happened_is_not_searched(string words)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Parcel arrived broken"), ("happened", "The box for Mrs K was crushed and wet"));

        (await FindAsync(scene.Bot, scene.Ben, "findIssue", words)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_is_found_by_its_words_and_says_that_it_is_invented()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        var any = await FindAsync(bot, ana, "findStory", "");
        any.Count.ShouldBe(SearchWords.MostFound);
        var title = TextResolver.Plain(any[3].Title, Reader.Default);

        var found = await FindAsync(bot, ana, "findStory", title.ToUpperInvariant());

        TextResolver.Plain(found[0].Title, Reader.Default).ShouldBe(title);
        TestBot.Read(found[0].Card).ShouldContain("invented", Case.Insensitive);
        found[0].Card.Blocks.ShouldNotContain(block => block is Buttons);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kudos_are_found_by_whom_they_thank_but_never_quiet_ones(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cora) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cora"));
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over to Mrs K", TestBot.Room(), ben);
        await ana.SayAsync("kudos {0} for staying late with the angry caller", TestBot.Room(), cora);
        var form = (Reply.Ask)await ana.SayAsync("kudos");
        await ana.SendAsync(
            form.Form,
            ("people", $"{await ben.IdAsync()}"),
            ("reason", "for something that nobody else shall read of"),
            ("show", "quiet")
        );

        var found = (await FindAsync(bot, cora, "findKudos", "ben")).ShouldHaveSingleItem();

        TestBot.Read(found.Card).ShouldContain("driving the forgotten parcel");
        found.Card.Blocks.ShouldNotContain(block => block is Buttons);
        (await FindAsync(bot, cora, "findKudos", "")).Count.ShouldBe(2);
        (await FindAsync(bot, cora, "findKudos", "nobody")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guests_and_searches_that_there_are_not_find_nothing()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Parcel arrived broken"));
        var guest = await scene.JoinAsync("Gus", asGuest: true);

        (await FindAsync(scene.Bot, guest, "findIssue", "")).ShouldBeEmpty();
        (await FindAsync(scene.Bot, scene.Ben, "findNothing", "")).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Found>> FindAsync(TestBot bot, TestPerson asker, string search, string words) =>
        (await bot.Get<Searches>().FindAsync(asker.Account, TestBot.Room(), search, words, CancellationToken.None)).Found;
}
