using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>How sending to a system goes.</summary>
/// <param name="Webhook">Which.</param>
/// <param name="Waiting">How many changes are still to be sent.</param>
internal sealed record StatusOfWebhook(Webhook Webhook, int Waiting)
{
    /// <summary>Of all that are configured.</summary>
    public static async Task<IReadOnlyList<StatusOfWebhook>> AllAsync(CxDb db, CancellationToken ct)
    {
        var webhooks = await db.Webhooks.OrderBy(webhook => webhook.Host).ToListAsync(ct);
        var waiting = await db
            .HookDeliveries.Where(delivery => delivery.State != HookDeliveryState.GivenUp)
            .GroupBy(delivery => delivery.WebhookKey)
            .ToDictionaryAsync(some => some.Key, some => some.Count(), ct);
        return [.. webhooks.Select(webhook => new StatusOfWebhook(webhook, waiting.GetValueOrDefault(webhook.Key)))];
    }
}
