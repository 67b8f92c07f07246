using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Core.HelpDesk;

/// <summary>Sends what is due to the configured webhooks, a few requests at a time for each; of one issue in order.</summary>
internal sealed class SendHooks(HookRows rows, IHookSender sender, IOptions<HelpDeskOptions> options, ILogger<SendHooks> logger)
{
    private const int AtOnce = 4;

    private readonly Dictionary<string, WebhookOptions> webhooks = options.Value.Webhooks.ToDictionary(webhook =>
        Webhook.KeyOf(webhook.Url)
    );

    /// <summary>Sends until nothing more is due.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (await rows.DueAsync(ct) is { Count: > 0 } due)
        {
            var sent = await Task.WhenAll(due.GroupBy(delivery => delivery.WebhookKey).Select(queue => SendAsync(queue, ct)));
            // What could not be claimed now is looked at again a moment later.
            if (sent.Sum() == 0)
                return;
        }
    }

    private async Task<int> SendAsync(IEnumerable<HookDelivery> queue, CancellationToken ct)
    {
        var claimed = 0;
        foreach (var some in queue.Chunk(AtOnce))
        {
            var taken = await Task.WhenAll(some.Select(delivery => SendAsync(delivery, ct)));
            claimed += taken.Count(one => one);
        }
        return claimed;
    }

    private async Task<bool> SendAsync(HookDelivery seen, CancellationToken ct)
    {
        // Another node may still know an address that this one's configuration has no more.
        if (!webhooks.TryGetValue(seen.WebhookKey, out var webhook) || await rows.ClaimAsync(seen, ct) is not { } claim)
            return false;
        var answer = await sender.SendAsync(webhook, claim.MessageId, claim.Payload, ct);
        if (answer.HasArrived)
            await rows.MarkArrivedAsync(claim);
        else if (answer.IsGone)
            await rows.MarkGoneAsync(claim, answer);
        else
            await rows.MarkFailedAsync(claim, answer);
        if (!answer.HasArrived)
            logger.HookFailed(claim.Id, claim.Kind, claim.IssueId, answer.Reason, claim.Attempts);
        return true;
    }
}
