using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

/// <summary>
/// An organisation on both platforms: Ana works in Slack, Ben and Cora in Teams, Ada administrates; the bot is in one channel
/// of each.
/// </summary>
internal sealed class IssueScene : IAsyncDisposable
{
    public static readonly Address SlackRoom = TestBot.Room();
    public static readonly Address TeamsRoom = TestBot.Room(TestBot.Teams, "19:moments");

    private IssueScene(TestBot bot)
    {
        Bot = bot;
        (Ana, Ben, Cora, Ada) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams), bot.Person("Cora", TestBot.Teams), bot.Person("Ada"));
    }

    public TestBot Bot { get; }

    public TestPerson Ana { get; }

    public TestPerson Ben { get; }

    public TestPerson Cora { get; }

    public TestPerson Ada { get; }

    public static async Task<IssueScene> SetAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        params (string Key, string Value)[] settings
    )
    {
        var scene = new IssueScene(await TestBot.StartAsync(provider, settings: settings));
        await scene.Ada.SayAsync("help");
        await scene.Bot.MakeAdministratorAsync(scene.Ada);
        foreach (var person in new[] { scene.Ana, scene.Ben, scene.Cora })
            await person.SayAsync("help");
        await scene.Bot.RoomAsync(SlackRoom, "customer-moments");
        await scene.Bot.RoomAsync(TeamsRoom, "Customer moments");
        return scene;
    }

    /// <summary>Somebody else of the organisation.</summary>
    public async Task<TestPerson> JoinAsync(string name, bool asGuest = false, string platform = TestBot.Teams)
    {
        var person = Bot.Person(name, platform);
        if (asGuest)
            Bot.Profiles.Keep(person.Account, new Profile(name, IsGuest: true));
        await person.SayAsync("help");
        return person;
    }

    /// <summary>Ana reports that a parcel came broken.</summary>
    public async Task<Card> ReportAsync(params (string Field, string Value)[] filled)
    {
        var offer = ((Reply.Private)await Ana.SayAsync("issue parcel arrived broken", SlackRoom)).Card;
        var form = ((Reply.Ask)await Ana.PressAsync(offer, "issue.report", SlackRoom)).Form;
        var sent = await Ana.SendAsync(
            form,
            SlackRoom,
            filled.Any(pair => pair.Field == "where") ? filled : [("where", "delivery"), .. filled]
        );
        return sent.ShouldBeOfType<Reply.Private>().Card;
    }

    /// <summary>Ana's report, taken by Ben, who has spoken to the customer.</summary>
    public async Task ReportAndContactAsync()
    {
        await ReportAsync();
        await Ben.SayAsync("take CX-1");
        await Ben.SayAsync("contacted CX-1");
    }

    /// <summary>Sends the form that asks how CX-1 ended.</summary>
    public static Task<Reply> RecoverAsync(TestPerson by, params (string Field, string Value)[] filled) => RecoverAsync(by, 1, filled);

    /// <summary>Sends the form that asks how an issue ended.</summary>
    public static async Task<Reply> RecoverAsync(TestPerson by, int number, params (string Field, string Value)[] filled)
    {
        var form = (await by.SayAsync($"recovered CX-{number}")).ShouldBeOfType<Reply.Ask>().Form;
        return await by.SendAsync(
            form,
            filled.Any(pair => pair.Field == "done") ? filled : [("done", "Sent a new one by courier"), .. filled]
        );
    }

    /// <summary>What a person reads in answer.</summary>
    public static string Read(Reply reply) =>
        reply switch
        {
            Reply.Private said => TestBot.Read(said.Card),
            Reply.Replace said => TestBot.Read(said.Card),
            _ => $"({reply.GetType().Name})",
        };

    /// <summary>The one card in a channel, as it stands now.</summary>
    public async Task<Card> RoomCardAsync(Address room) => (await Bot.StandsInAsync(room)).ShouldHaveSingleItem();

    public async Task<string> InRoomAsync(Address room) => TestBot.Read(await RoomCardAsync(room));

    /// <summary>The card of one of several issues in a channel.</summary>
    public async Task<string> InRoomAsync(Address room, int number) =>
        (await Bot.StandsInAsync(room)).Select(TestBot.Read).Single(card => card.StartsWith($"CX-{number} ", StringComparison.Ordinal));

    /// <summary>The latest card in a person's one-to-one chat, beside playbooks.</summary>
    public async Task<string> BeforeAsync(TestPerson person) => TestBot.Read((await CardsBeforeAsync(person))[^1]);

    /// <summary>What stands in a person's one-to-one chat, beside playbooks.</summary>
    public async Task<IReadOnlyList<Card>> CardsBeforeAsync(TestPerson person) =>
        [.. (await Bot.StandsBeforeAsync(person)).Where(card => !IsPlaybook(card))];

    /// <summary>The latest playbook in a person's one-to-one chat.</summary>
    public async Task<Card> PlaybookBeforeAsync(TestPerson person) => (await Bot.StandsBeforeAsync(person)).Last(IsPlaybook);

    private static bool IsPlaybook(Card card) => card.Summary.Key == "Playbooks.Title";

    public Task<Issue> IssueAsync(int number = 1) => Bot.ReadAsync(db => db.Issues.SingleAsync(issue => issue.Number == number));

    /// <summary>Everybody's points, "Ana 5, Ben 5", from the ledger.</summary>
    public async Task<string> PointsAsync()
    {
        var rows = await Bot.ReadAsync(db =>
            (
                from credit in db.Credits
                join person in db.People on credit.PersonId equals person.Id
                orderby credit.Id
                select new
                {
                    person.Name,
                    credit.Role,
                    credit.Points,
                }
            ).ToListAsync()
        );
        return string.Join(", ", rows.Select(row => $"{row.Role} {row.Name} {row.Points}"));
    }

    public Task ChangeAsync(Func<CxDb, Task> change) =>
        Bot.Writer.WriteAsync(
            async db =>
            {
                await change(db);
                await db.SaveChangesAsync();
            },
            CancellationToken.None
        );

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
