using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Linking;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Linking;

/// <summary>Ana, who has an account in Slack and another in Teams, and whom no e-mail ties together.</summary>
internal sealed class LinkScene : IAsyncDisposable
{
    private LinkScene(TestBot bot)
    {
        Bot = bot;
        InSlack = bot.Person("Ana");
        InTeams = bot.Person("Anna", TestBot.Teams, "anna.berg@harbour.example");
        Boss = bot.Person("Mia");
    }

    public TestBot Bot { get; }

    public TestPerson InSlack { get; }

    public TestPerson InTeams { get; }

    public TestPerson Boss { get; }

    public static async Task<LinkScene> StartAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = new LinkScene(await TestBot.StartAsync(provider));
        await scene.InSlack.IdAsync();
        await scene.InTeams.IdAsync();
        await scene.Boss.IdAsync();
        return scene;
    }

    /// <summary>Both have earned, thanked, reported and been named; some of it clashes.</summary>
    public async Task LiveAsync()
    {
        var room = TestBot.Room();
        await Bot.CreditAsync(InSlack, CreditRole.Starter, 5);
        await Bot.CreditAsync(InTeams, CreditRole.Starter, 2, issueId: 2);
        await Bot.CreditAsync(InTeams, CreditRole.Fixer, 5, issueId: 3, day: new DateOnly(2026, 8, 3));
        await Bot.TeamAsync(Boss, InSlack, InTeams);
        await Bot.TeamAsync(InTeams, InSlack);
        await Bot.MakeAdministratorAsync(InTeams);
        await InSlack.SayAsync("role shipping");
        await InTeams.SayAsync("role sales");
        await InTeams.SayAsync("pause until 5 Dec");
        await Boss.SayAsync("kudos {0} {1} for driving the forgotten parcel over to a customer", room, InSlack, InTeams);
        await InTeams.SayAsync("kudos {0} for driving the forgotten parcel over to a customer", room, Boss);
        var form = (await InTeams.SayAsync("issue the parcel came broken and the customer waits")).Card();
        var report = (await InTeams.PressAsync(form, "issue.report")).Form();
        await InTeams.SendAsync(report);
        await InSlack.SayAsync("take CX-1");
    }

    /// <summary>Joins them by a code that is shown in Slack and typed in Teams.</summary>
    public async Task<Reply> JoinAsync() => await InTeams.SayAsync($"link {await CodeAsync(InSlack)}");

    public static async Task<string> CodeAsync(TestPerson person)
    {
        var words = (await person.SayAsync("link")).Words();
        return words["Your code is ".Length..][..LinkCodes.Length];
    }

    /// <summary>How many rows stand under each of two people, by table and column.</summary>
    public Task<SortedDictionary<string, string>> RowsAsync(long one, long other) =>
        Bot.ReadAsync(async db =>
        {
            var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var reference in PersonReferences.Of(db.Model))
            {
                var (table, column) = (reference.Entity.GetTableName(), reference.Property.GetColumnName());
                rows[$"{table}.{column}"] = $"{await CountAsync(db, table!, column, one)} {await CountAsync(db, table!, column, other)}";
            }
            return rows;
        });

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static async Task<int> CountAsync(CxDb db, string table, string column, long id)
    {
        var sql = $"SELECT COUNT(*)::int AS \"Value\" FROM \"{table}\" WHERE \"{column}\" = {id}";
        return await db.Database.SqlQueryRaw<int>(db is SqliteCxDb ? sql.Replace("::int", "") : sql).SingleAsync();
    }
}
