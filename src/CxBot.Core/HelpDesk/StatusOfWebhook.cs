using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>How sending to a system goes.</summary>
/// <param name="Webhook">Which.</param>
/// <param name="Waiting">How many changes are still to be sent.</param>
/// <param name="GivenUp">How many were given up in the last days.</param>
internal sealed record StatusOfWebhook(Webhook Webhook, int Waiting, int GivenUp)
{
    /// <summary>Of all that are configured.</summary>
    public static async Task<IReadOnlyList<StatusOfWebhook>> AllAsync(CxDb db, CancellationToken ct)
    {
        var webhooks = await db.Webhooks.OrderBy(webhook => webhook.Host).ToListAsync(ct);
        var counts = await db
            .HookDeliveries.GroupBy(delivery => new { delivery.WebhookKey, IsGivenUp = delivery.State == HookDeliveryState.GivenUp })
            .ToDictionaryAsync(some => (some.Key.WebhookKey, some.Key.IsGivenUp), some => some.Count(), ct);
        return
        [
            .. webhooks.Select(webhook => new StatusOfWebhook(
                webhook,
                counts.GetValueOrDefault((webhook.Key, false)),
                counts.GetValueOrDefault((webhook.Key, true))
            )),
        ];
    }
}
