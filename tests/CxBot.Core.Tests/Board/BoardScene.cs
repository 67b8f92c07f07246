using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Board;

/// <summary>Steps of tests about boards.</summary>
internal static class BoardScene
{
    /// <summary>Lets the board be tended, as the clock does every half minute.</summary>
    public static Task TendBoardAsync(this TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().OfType<TendBoard>().Single().RunAsync(CancellationToken.None);

    /// <summary>Changes what stands in the database.</summary>
    public static Task ChangeAsync(this TestBot bot, Func<CxDb, Task> change) =>
        bot.Writer.WriteAsync(db => change(db), CancellationToken.None);

    /// <summary>Somebody leaves the company, or comes back.</summary>
    public static async Task SetActiveAsync(this TestBot bot, TestPerson person, bool isActive)
    {
        var id = await person.IdAsync();
        await bot.ChangeAsync(db =>
            db.People.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(to => to.IsActive, isActive))
        );
    }

    /// <summary>A list of a board as lines: "1. Ana 5 points, 1 recovery".</summary>
    public static IReadOnlyList<string> Lines(this Reply reply, int list, int rankings = 0) =>
        [
            .. reply
                .Card()
                .Blocks.OfType<Rankings>()
                .ElementAt(rankings)
                .Lists[list]
                .Rows.Select(row => $"{row.Rank}. {Plain(row.Name)} {Plain(row.Detail)}"),
        ];

    private static string Plain(Text text) => TextResolver.Plain(text, Reader.Default);
}
