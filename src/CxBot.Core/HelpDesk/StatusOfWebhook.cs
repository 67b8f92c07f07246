using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>How sending to a system goes.</summary>
/// <param name="Webhook">Which.</param>
/// <param name="Waiting">How many changes are still to be sent.</param>
internal sealed record StatusOfWebhook(Webhook Webhook, int Waiting)
{
    /// <summary>Of all that hear of an organisation.</summary>
    public static async Task<IReadOnlyList<StatusOfWebhook>> AllAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var names = (await HookOrganisations.NamesAsync(db))[organisationId].ToList();
        var webhooks = await db.Webhooks.Where(webhook => names.Contains(webhook.Organisation)).OrderBy(one => one.Host).ToListAsync(ct);
        var waiting = await db
            .HookDeliveries.Where(delivery => delivery.State != HookDeliveryState.GivenUp)
            .GroupBy(delivery => delivery.WebhookKey)
            .ToDictionaryAsync(some => some.Key, some => some.Count(), ct);
        return [.. webhooks.Select(webhook => new StatusOfWebhook(webhook, waiting.GetValueOrDefault(webhook.Key)))];
    }
}
