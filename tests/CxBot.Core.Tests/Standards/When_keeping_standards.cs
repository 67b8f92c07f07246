using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Standards;

public sealed class When_keeping_standards
{
    private const string Ours = "Listen first: We ask before we answer.\nBe quick\nStay until it is done: Nobody is left waiting.";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kudos_praise_one_and_the_room_reads_which(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cleo) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await cleo.SayAsync("help");

        await ana.SayAsync("kudos {0} for driving the parcel over #Own-It and #quickly", TestBot.Room(), ben);
        var room = (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        await cleo.PressAsync(room, "kudos.second", TestBot.Room());

        TestBot.Read(room).ShouldContain("> for driving the parcel over and #quickly\nOur standard: Own it\n");
        TestBot.Read((await bot.StandsInAsync(TestBot.Room()))[0]).ShouldContain("Our standard: Own it\n1 colleague joins in");
    }

    [Fact]
    public async Task The_form_offers_them()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var form = (await ana.SayAsync("kudos {0} #own-it", TestBot.Room(), ben)).Form();
        form.Field<ChoiceField>("standard").Value.ShouldBe("own-it");
        await ana.SendAsync(form, TestBot.Room(), ("reason", "for driving the parcel over"), ("standard", "plain-words"));

        TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem()).ShouldContain("Our standard: Use plain words");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_administrator_writes_the_organisations_own(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ada = bot.Person("Ada");
        await ada.SayAsync("help");
        await bot.MakeAdministratorAsync(ada);
        var shown = await ada.SayAsync("standards");
        shown.Words().ShouldContain("Own it: Whoever meets a problem");
        var form = (await ada.PressAsync(shown.Card(), "standards.change")).Form();

        var few = (await ada.SendAsync(form, ("lines", "Be quick"))).ShouldBeOfType<Reply.Fix>();
        var kept = await ada.SendAsync(form, ("lines", Ours));

        TextResolver.Plain(few.Faults["lines"], Reader.Default).ShouldBe("These are 1. Please write 3 to 7 of them, one a line.");
        kept.Words().ShouldBe((await ada.SayAsync("standards")).Words());
        kept.Words()
            .ShouldBe(
                "What we promise our customers\nListen first: We ask before we answer.\nBe quick\n"
                    + "Stay until it is done: Nobody is left waiting.\nIn kudos, #listen-first praises the first of them.\n[Change]"
            );
        (await bot.Person("Ben").PressAsync("standards.change", "")).Words().ShouldStartWith("This is for the administrators");
    }

    [Fact]
    public void A_renamed_standard_keeps_its_tag_and_a_new_one_gets_its_own()
    {
        Standard[] before =
        [
            new("listen-first", "Listen first", ""),
            new("own-it", "Own it", ""),
            new("plain-words", "Use plain words", ""),
        ];

        Tags("Listen first\nStay until it is done\nUse plain words").ShouldBe(["listen-first", "own-it", "plain-words"]);
        Tags("Use plain words\nListen first\nOwn it").ShouldBe(["plain-words", "listen-first", "own-it"]);
        Tags("Listen first\nBe quick\nUse plain words\nOwn it").ShouldBe(["listen-first", "be-quick", "plain-words", "own-it"]);

        IEnumerable<string> Tags(string lines) => StandardLines.Read(lines, before).Select(standard => standard.Id);
    }
}
