using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_handing_in_a_story
{
    private const string What = "The lift was out of order, so Ben carried the parcel up to the fourth floor.";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_is_kept_and_an_administrator_hears_of_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        var ben = bot.Person("Ben");
        var form = (Reply.Ask)await ben.PressAsync("story.mine", "");

        var reply = await ben.SendAsync(
            form.Form,
            ("title", "Four floors"),
            ("what", What),
            ("who", $"{await ben.IdAsync()}"),
            ("who", "4711")
        );

        TestBot.Read(((Reply.Private)reply).Card).ShouldStartWith("Thank you for Four floors.");
        TestBot.Read((await bot.StandsBeforeAsync(ana))[^1]).ShouldStartWith($"Ben handed in a story: Four floors\n> {What}\n");
        var story = await bot.ReadAsync(db => db.StorySubmissions.SingleAsync());
        story.PeopleIds.ShouldBe([await ben.IdAsync()]);
    }

    [Fact]
    public async Task Too_few_words_come_back_with_everything_as_it_was_filled_in()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ben.SayAsync("help");
        var form = (Reply.Ask)await ana.SayAsync("story new");

        var reply = await ana.SendAsync(form.Form, ("what", "He was kind."), ("who", $"{await ben.IdAsync()}"));

        var fix = reply.ShouldBeOfType<Reply.Fix>();
        fix.Faults.Keys.ShouldBe(["title", "what"], ignoreOrder: true);
        fix.Form.Fields.OfType<TextField>().Select(field => field.Value).ShouldBe(["", "He was kind."]);
        fix.Form.Fields.OfType<PeopleField>().Single().Chosen.Single().Name.ShouldBe("Ben");
        (await bot.ReadAsync(db => db.StorySubmissions.AnyAsync())).ShouldBeFalse();
    }
}
