using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Core.Privacy;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Privacy;

public sealed class When_asking_what_is_kept
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_file_holds_what_they_did_on_both_platforms(StorageProvider provider)
    {
        await using var scene = await ForgettingScene.StartAsync(provider);
        await scene.LiveAsync();
        var turn = await TurnAsync(scene);

        var file = await scene.Bot.ReadAsync(async db => (await PersonExport.ReadAsync(db, turn)).ToJson());

        using var json = JsonDocument.Parse(file);
        var all = json.RootElement;
        all.GetProperty("person")[0].GetProperty("name").GetString().ShouldBe(ForgettingScene.Name);
        all.GetProperty("accounts").EnumerateArray().Select(one => one.GetProperty("user").GetString()).ShouldBe(["UPHIL9", "29:PQ-77"]);
        all.GetProperty("issuesReported")[0].GetProperty("title").GetString().ShouldBe("The invoice came twice");
        all.GetProperty("kudosReceived")[0].GetProperty("from").GetString().ShouldBe("Ben");
        all.GetProperty("kudosGiven")[0].GetProperty("to")[0].GetString().ShouldBe("Ben");
        all.GetProperty("credits").GetArrayLength().ShouldBe(2);
        all.GetProperty("settings")[0].GetProperty("job").GetString().ShouldBe("shipping");
        all.GetProperty("audit")[0].GetProperty("act").GetString().ShouldBe("NudgesSet");
        var more = all.GetProperty("more").EnumerateArray().Select(one => $"{one.GetProperty("table")}").ToList();
        more.ShouldContain("LinkCodes");
        more.ShouldNotContain("IssueConcerns");
        all.GetProperty("teams")[0].GetProperty("manager").GetString().ShouldBe("Ben");
    }

    [Fact]
    public async Task Without_an_address_of_its_own_the_bot_shows_it_in_chat()
    {
        await using var scene = await ForgettingScene.StartAsync();
        await scene.LiveAsync();
        await scene.Ben.SayAsync("kudos {0} for something that was somebody else's", TestBot.Room(), scene.InSlack);
        await scene.Ben.SayAsync("undo");

        var words = (await scene.InTeams.SayAsync("export me")).Words();

        words.ShouldStartWith("What is kept of Philippa Quändt");
        words.ShouldContain("Europe/Berlin, en, administrator\n");
        words.ShouldContain("shipping, No nudges before 5 Dec.\n");
        words.ShouldContain("Issues you reported\n");
        words.ShouldContain("Kudos you got\n");
        words.ShouldContain("16 Nov 2026, 09:00: Philippa Quändt set the most nudges a day to 3");
        words.ShouldContain("16 Nov 2026, 09:00: Ben thanked you");
        words.ShouldContain("CX-1, Philippa Quändt took it");
        words.ShouldContain("16 Nov: taken back: a colleague thanked you\n16 Nov: a colleague thanked you\n");
        (await scene.Ben.SayAsync("export @Philippa")).Words().ShouldBe("I show only your own: export me.");
    }

    private static async Task<Turn> TurnAsync(ForgettingScene scene)
    {
        var id = await scene.InSlack.IdAsync();
        var people = await scene.Bot.Get<Core.People.PeopleDirectory>().FindAsync([id], CancellationToken.None);
        return new Turn(people[0], new Place(1, "", AddressKind.Personal), [], scene.Bot.Clock.Now);
    }
}
