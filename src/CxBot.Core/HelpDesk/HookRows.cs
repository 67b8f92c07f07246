using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>Deliveries as the sender claims and marks them. A claim counts the tries up; only who has the latest may note what came of it.</summary>
internal sealed class HookRows(IWriter writer, Readers readers, TimeProvider time)
{
    private const int Most = 64;

    // So many failures on end are an outage, not one message that the receiver can't read.
    private const int Outage = 5;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Of each issue the oldest change that waits for a webhook, if it is due.</summary>
    public async Task<IReadOnlyList<HookDelivery>> DueAsync(string webhookKey, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await Due(db, Now)
            .Where(delivery => delivery.WebhookKey == webhookKey)
            .OrderBy(delivery => delivery.Id)
            .Take(Most)
            .ToListAsync(ct);
    }

    /// <summary>Claims one; null when somebody else has it, or it need not be sent any more.</summary>
    public Task<HookDelivery?> ClaimAsync(HookDelivery seen, CancellationToken ct) =>
        writer.WriteAsync(
            async db =>
            {
                var (now, until) = (Now, Now + HookTimes.Claim);
                var claimed = await Due(db, now)
                    .Where(delivery => delivery.Id == seen.Id && delivery.Attempts == seen.Attempts)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(delivery => delivery.State, HookDeliveryState.Sending)
                            .SetProperty(delivery => delivery.Attempts, delivery => delivery.Attempts + 1)
                            .SetProperty(delivery => delivery.NextDueAt, until)
                    );
                // Read again: somebody may have been forgotten since it was looked for.
                return claimed == 1 ? await db.HookDeliveries.AsNoTracking().SingleAsync(delivery => delivery.Id == seen.Id) : null;
            },
            ct
        );

    /// <summary>It arrived: the row has done its work. After an outage whatever waits is due at once.</summary>
    public Task MarkArrivedAsync(HookDelivery claim) =>
        writer.WriteAsync(
            async db =>
            {
                if (await Claimed(db, claim).ExecuteDeleteAsync() == 0)
                    return;
                var now = Now;
                if (await Webhook(db, claim).AnyAsync(webhook => webhook.Failures >= Outage))
                    await db
                        .HookDeliveries.Where(delivery =>
                            delivery.WebhookKey == claim.WebhookKey
                            && delivery.State == HookDeliveryState.Pending
                            && delivery.NextDueAt > now
                        )
                        .ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.NextDueAt, now));
                await Webhook(db, claim)
                    .Where(webhook => webhook.Failures > 0)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(webhook => webhook.Failures, 0)
                            .SetProperty(webhook => webhook.FailingSince, (DateTime?)null)
                            .SetProperty(webhook => webhook.Reason, "")
                            .SetProperty(webhook => webhook.RestsUntil, now)
                    );
            },
            CancellationToken.None
        );

    /// <summary>
    /// It did not: to be sent again, or given up after <see cref="HookTimes.GiveUpAfter"/> or <see cref="HookTimes.MostRefusals"/>.
    /// </summary>
    public Task MarkFailedAsync(HookDelivery claim, HookAnswer answer) =>
        writer.WriteAsync(
            async db =>
            {
                var now = Now;
                var refusals = claim.Refusals + (answer.IsRefused ? 1 : 0);
                var isOver = refusals >= HookTimes.MostRefusals || now - claim.WrittenAt >= HookTimes.GiveUpAfter;
                var next = HookTimes.Next(now, claim.WrittenAt, claim.Attempts, answer.RetryAfter);
                var marked = isOver
                    ? await Claimed(db, claim)
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(delivery => delivery.State, HookDeliveryState.GivenUp)
                                .SetProperty(delivery => delivery.Payload, "")
                                .SetProperty(delivery => delivery.Refusals, refusals)
                                .SetProperty(delivery => delivery.EndedAt, now)
                        )
                    : await Claimed(db, claim)
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(delivery => delivery.State, HookDeliveryState.Pending)
                                .SetProperty(delivery => delivery.NextDueAt, next)
                                .SetProperty(delivery => delivery.Refusals, refusals)
                        );
                if (marked == 0)
                    return;
                var failures = await Webhook(db, claim).Select(webhook => webhook.Failures).SingleAsync() + 1;
                var rest = now + HookTimes.Rest(failures, answer.RetryAfter);
                await Webhook(db, claim)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(webhook => webhook.Failures, failures)
                            .SetProperty(webhook => webhook.FailingSince, webhook => webhook.FailingSince ?? now)
                            .SetProperty(webhook => webhook.Reason, answer.Reason)
                            .SetProperty(webhook => webhook.RestsUntil, rest)
                    );
            },
            CancellationToken.None
        );

    /// <summary>The receiver wants nothing more: what waits for it is withdrawn, and nothing new is written for it.</summary>
    public Task MarkGoneAsync(HookDelivery claim, HookAnswer answer) =>
        writer.WriteAsync(
            async db =>
            {
                var now = Now;
                await Webhook(db, claim)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(webhook => webhook.StoppedAt, now).SetProperty(webhook => webhook.Reason, answer.Reason)
                    );
                await db
                    .HookDeliveries.Where(delivery =>
                        delivery.WebhookKey == claim.WebhookKey && delivery.State != HookDeliveryState.GivenUp
                    )
                    .ExecuteDeleteAsync();
            },
            CancellationToken.None
        );

    private static IQueryable<HookDelivery> Due(CxDb db, DateTime now) =>
        db.HookDeliveries.Where(delivery =>
            delivery.State != HookDeliveryState.GivenUp
            && delivery.NextDueAt <= now
            && db.Webhooks.Any(webhook => webhook.Key == delivery.WebhookKey && webhook.StoppedAt == null && webhook.RestsUntil <= now)
            && db.Issues.ForEverybody().Any(issue => issue.Id == delivery.IssueId)
            && !db.HookDeliveries.Any(earlier =>
                earlier.WebhookKey == delivery.WebhookKey
                && earlier.IssueId == delivery.IssueId
                && earlier.Id < delivery.Id
                && earlier.State != HookDeliveryState.GivenUp
            )
        );

    private static IQueryable<HookDelivery> Claimed(CxDb db, HookDelivery claim) =>
        db.HookDeliveries.Where(delivery =>
            delivery.Id == claim.Id && delivery.State == HookDeliveryState.Sending && delivery.Attempts == claim.Attempts
        );

    private static IQueryable<Webhook> Webhook(CxDb db, HookDelivery claim) =>
        db.Webhooks.Where(webhook => webhook.Key == claim.WebhookKey);
}
