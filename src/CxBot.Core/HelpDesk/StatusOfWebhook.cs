using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>How sending to a system goes.</summary>
/// <param name="Webhook">Which.</param>
/// <param name="Waiting">How many changes are still to be sent.</param>
/// <param name="GivenUp">How many were given up in the last days.</param>
internal sealed record StatusOfWebhook(Webhook Webhook, int Waiting, int GivenUp)
{
    /// <summary>Of all that hear of an organisation.</summary>
    public static async Task<IReadOnlyList<StatusOfWebhook>> AllAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var names = (await HookOrganisations.NamesAsync(db))[organisationId].ToList();
        var webhooks = await db.Webhooks.Where(webhook => names.Contains(webhook.Organisation)).OrderBy(one => one.Host).ToListAsync(ct);
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
