using System.Security.Cryptography;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Accounts of which nothing is to be written down that they did not say themselves.</summary>
internal static class ForgottenAccounts
{
    public static Task<bool> HoldsAsync(CxDb db, Account account, CancellationToken ct)
    {
        var hash = HashOf(account);
        return db.ForgottenAccounts.AnyAsync(one => one.Hash == hash, ct);
    }

    /// <summary>They spoke: they are met like anybody new.</summary>
    public static Task MeetAsync(CxDb db, Account account)
    {
        var hash = HashOf(account);
        return db.ForgottenAccounts.Where(one => one.Hash == hash).ExecuteDeleteAsync();
    }

    public static async Task AddAsync(CxDb db, Account account, DateTime now)
    {
        if (!await HoldsAsync(db, account, CancellationToken.None))
            db.Add(new ForgottenAccount { Hash = HashOf(account), ForgottenAt = now });
    }

    private static string HashOf(Account account) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{account.Platform}\n{account.Workspace}\n{account.User}")));
}
