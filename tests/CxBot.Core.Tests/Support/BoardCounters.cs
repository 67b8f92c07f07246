using CxBot.Core.Board;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Support;

/// <summary>Everything that is kept beside the ledger so that the board is read soon, a line each.</summary>
internal static class BoardCounters
{
    /// <summary>The counters as they stand.</summary>
    public static Task<List<string>> CountersAsync(this TestBot bot) =>
        bot.ReadAsync(async db =>
        {
            var tallies = await db.BoardTallies.ToListAsync();
            var rungs = await db.BoardRungs.Where(rung => rung.People != 0).ToListAsync();
            return tallies
                .Select(one =>
                    $"{one.PersonId} {one.Period} {one.List}: {one.Points} {one.Recoveries} {one.Credits}{(one.IsListed ? "" : ", unlisted")}"
                )
                .Concat(rungs.Select(one => $"{one.Period} {one.List}: {one.People} with {one.Points}{(one.Width == 1 ? "" : " or more")}"))
                .Order(StringComparer.Ordinal)
                .ToList();
        });

    /// <summary>The counters, counted anew from the ledger.</summary>
    public static async Task<List<string>> RecountedAsync(this TestBot bot)
    {
        await bot.Writer.WriteAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None), CancellationToken.None);
        return await bot.CountersAsync();
    }
}
