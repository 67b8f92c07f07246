using System.Security.Cryptography;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>Codes that tie two accounts: short-lived, used once, kept as hashes.</summary>
internal static class LinkCodes
{
    public const int Length = 8;
    public const int MostTries = 5;

    public static readonly TimeSpan HoldsFor = TimeSpan.FromMinutes(10);

    // Without what looks alike: 0 and O, 1, I and L, U and V, 2 and Z, 5 and S, 8 and B.
    private const string Letters = "34679ACDEFGHJKMNPQRTWXY";

    /// <summary>Letters and digits that nobody mistakes or guesses.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>A new code for somebody, which takes the place of their last.</summary>
    public static async Task<string> MakeAsync(CxDb db, Turn turn)
    {
        var code = New();
        await db.LinkCodes.Where(one => one.PersonId == turn.Actor.Id || one.ExpiresAt < turn.Now).ExecuteDeleteAsync();
        db.Add(
            new LinkCode
            {
                PersonId = turn.Actor.Id,
                WorkspaceId = turn.Place.WorkspaceId,
                Hash = HashOf(code),
                ExpiresAt = turn.Now + HoldsFor,
            }
        );
        await db.SaveChangesAsync();
        return code;
    }

    /// <summary>The code that was typed, while it holds.</summary>
    public static Task<LinkCode?> FindAsync(CxDb db, string typed, DateTime now)
    {
        var hash = HashOf(typed);
        return db.LinkCodes.AsNoTracking().SingleOrDefaultAsync(code => code.Hash == hash && code.ExpiresAt > now);
    }

    /// <summary>Takes a code out of use; false when another node was first.</summary>
    public static async Task<bool> UseAsync(CxDb db, LinkCode code) =>
        await db.LinkCodes.Where(one => one.Hash == code.Hash).ExecuteDeleteAsync() == 1;

    /// <summary>Until when somebody has to wait who typed too many that were none; null when they may try.</summary>
    public static async Task<DateTime?> WaitsUntilAsync(CxDb db, Turn turn)
    {
        var tries = await db.LinkTries.AsNoTracking().SingleOrDefaultAsync(one => one.PersonId == turn.Actor.Id);
        return tries is { Count: >= MostTries } && tries.Since + HoldsFor > turn.Now ? tries.Since + HoldsFor : null;
    }

    /// <summary>Counts a code that was none; yields how many tries are left.</summary>
    public static async Task<int> MissAsync(CxDb db, Turn turn)
    {
        var oldest = turn.Now - HoldsFor;
        await db.LinkTries.Where(one => one.PersonId == turn.Actor.Id && one.Since <= oldest).ExecuteDeleteAsync();
        var mine = db.LinkTries.Where(one => one.PersonId == turn.Actor.Id);
        if (await mine.ExecuteUpdateAsync(set => set.SetProperty(one => one.Count, one => one.Count + 1)) == 0)
        {
            db.Add(
                new LinkTries
                {
                    PersonId = turn.Actor.Id,
                    Count = 1,
                    Since = turn.Now,
                }
            );
            await db.SaveChangesAsync();
        }
        return Math.Max(0, MostTries - await mine.Select(one => one.Count).SingleAsync());
    }

    /// <summary>What is kept of a code, however it was typed.</summary>
    public static string HashOf(string code)
    {
        var written = new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(written)));
    }
}
