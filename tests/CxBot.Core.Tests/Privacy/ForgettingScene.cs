using System.Text;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Privacy;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.HelpDesk;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Privacy;

/// <summary>Philippa, who has done a lot on both platforms, and Ben, who administrates.</summary>
internal sealed class ForgettingScene : IAsyncDisposable
{
    public const string Name = "Philippa Quändt";
    private const string Email = "philippa.quaendt@harbour.example";

    /// <summary>What must stand nowhere afterwards, in lower case; JSON writes the second with an escape.</summary>
    public static readonly string[] Words = ["philippa", "quändt", @"qu\u00e4ndt", "quaendt", "uphil9", "29:pq-77"];

    private ForgettingScene(TestBot bot, StorageProvider provider)
    {
        (Bot, Provider) = (bot, provider);
        Ben = bot.Person("Ben");
        InSlack = Person(TestBot.Slack, "UPHIL9");
        InTeams = Person(TestBot.Teams, "29:PQ-77");
    }

    public TestBot Bot { get; }

    public StorageProvider Provider { get; }

    public TestPerson Ben { get; }

    public TestPerson InSlack { get; }

    public TestPerson InTeams { get; }

    public static async Task<ForgettingScene> StartAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = new ForgettingScene(await TestBot.StartAsync(provider, settings: HelpDeskScene.Webhook(withNames: true)), provider);
        await HelpDeskScene.SettleAsync(scene.Bot);
        await scene.Bot.MakeAdministratorAsync(scene.Ben);
        await scene.InSlack.IdAsync();
        await scene.InTeams.IdAsync();
        return scene;
    }

    public async Task LiveAsync()
    {
        var room = TestBot.Room();
        await Bot.MakeAdministratorAsync(InSlack);
        await Bot.TeamAsync(Ben, InSlack);
        await Bot.RoomAsync(room, "moments");
        await Bot.CreditAsync(InSlack, CreditRole.Starter, 5);
        await InSlack.SayAsync("role shipping");
        await InSlack.SayAsync("pause until 5 Dec");
        await InSlack.SayAsync("nudges 3");
        await InTeams.SayAsync("link");
        await InTeams.SayAsync($"this is {Name} and I have got a question about something longer");
        await Ben.SayAsync("kudos {0} Philippa Quändt drove the parcel to the customer herself", room, InSlack);
        await InSlack.SayAsync("kudos {0} because he told PHILIPPA at once that the parcel was broken", room, Ben);
        await ReportAsync(Ben, $"{Name} says the parcel broke", "Ask Quändt about it");
        await InSlack.SayAsync("take CX-1 Philippa has it");
        await Ben.DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = "in-quotes",
                From = Ben.Account,
                At = Ben.Chat,
                Text = $"kudos \"{Name}\" helped:\nPhilippa Quändt",
                CarriesReply = false,
            }
        );
        await Ben.SayAsync($"note CX-1 I called {Name} today");
        await ReportAsync(InTeams, "The invoice came twice", "to the customer");
        await Bot.Get<AdapterNotes>().KeepAsync(TestBot.Teams, "mri:29:PQ-77", "a:chat-of-29:PQ-77", CancellationToken.None);
        await Ben.SayAsync("board");
        await Ben.SayAsync("CX-1");
    }

    public static async Task AskAsync(TestPerson person)
    {
        var first = (await person.SayAsync("forget me")).Card();
        var second = (await person.PressAsync(first, ForgetSurely.PressAction)).Card();
        await person.PressAsync(second, ForgetForGood.PressAction);
    }

    public async Task ForgetAsync()
    {
        Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await Bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "forget").RunAsync(CancellationToken.None);
    }

    /// <summary>Everything that the database holds: the files of SQLite, or every row of PostgreSQL; in lower case.</summary>
    public async Task<string> EverythingAsync()
    {
        if (Provider == StorageProvider.Sqlite)
            return string.Concat(
                    Directory
                        .GetFiles(Bot.Folder, "cxbot.db*")
                        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
                        .Select(Read)
                )
                .ToLowerInvariant();
        return await Bot.ReadAsync(async db =>
        {
            var all = new StringBuilder();
            foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!))
            {
                var sql = $"SELECT row_to_json(t)::text AS \"Value\" FROM \"{table}\" t";
                var rows = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
                all.AppendLine(table).AppendJoin('\n', rows).AppendLine();
            }
            // What was JSON before has its own escapes escaped.
            return all.ToString().Replace(@"\\", @"\").ToLowerInvariant();
        });
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private TestPerson Person(string platform, string user)
    {
        var account = new Account(platform, TestBot.Workspace(platform), user);
        Bot.Profiles.Keep(account, new Profile(Name, Email, "Europe/Berlin", "en"));
        return new TestPerson(Bot, account);
    }

    private static async Task ReportAsync(TestPerson reporter, string title, string happened)
    {
        var form = (await reporter.PressAsync((await reporter.SayAsync($"issue {title}")).Card(), "issue.report")).Form();
        await reporter.SendAsync(form, ("title", title), ("happened", happened));
    }
}
