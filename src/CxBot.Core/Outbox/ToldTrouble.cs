using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>That somebody was told of a trouble with sending, so that they are not told again with each message.</summary>
public sealed class ToldTrouble
{
    // Who forgot, or came after, hears of it again.
    private static readonly TimeSpan Silence = TimeSpan.FromDays(30);

    /// <summary>Where.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>What, e.g. "permission:missing_scope" or "conversation:C024BE91L".</summary>
    public required string Trouble { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime ToldAt { get; set; }

    /// <summary>Whether it is time to tell; notes that it is being told.</summary>
    internal static async Task<bool> IsNewAsync(CxDb db, long workspaceId, string trouble, DateTime now)
    {
        var told = await db.ToldTroubles.SingleOrDefaultAsync(told => told.WorkspaceId == workspaceId && told.Trouble == trouble);
        if (told is not null && now - told.ToldAt < Silence)
            return false;
        if (told is null)
            db.Add(told = new ToldTrouble { WorkspaceId = workspaceId, Trouble = trouble });
        told.ToldAt = now;
        await db.SaveChangesAsync();
        return true;
    }
}
