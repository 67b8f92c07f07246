using Microsoft.Extensions.Logging;

namespace CxBot.Core.HelpDesk;

/// <summary>Sends what is due to a webhook, a few requests at a time; of one issue in order.</summary>
internal sealed class SendHooks(HookRows rows, IHookSender sender, ILogger<SendHooks> logger)
{
    private const int AtOnce = 4;

    /// <summary>Sends until nothing more is due.</summary>
    public async Task RunAsync(WebhookOptions webhook, CancellationToken ct)
    {
        while (await rows.DueAsync(Webhook.KeyOf(webhook.Url), ct) is { Count: > 0 } due)
        {
            var claimed = 0;
            foreach (var some in due.Chunk(AtOnce))
            {
                var sent = await Task.WhenAll(some.Select(delivery => SendAsync(webhook, delivery, ct)));
                claimed += sent.Count(one => one);
            }
            // Another node has them, or the webhook rests since the first failed.
            if (claimed == 0)
                return;
        }
    }

    private async Task<bool> SendAsync(WebhookOptions webhook, HookDelivery seen, CancellationToken ct)
    {
        if (await rows.ClaimAsync(seen, ct) is not { } claim)
            return false;
        var answer = await sender.SendAsync(webhook, claim.MessageId, claim.Payload, ct);
        if (answer.HasArrived)
        {
            await rows.MarkArrivedAsync(claim);
            return true;
        }
        logger.HookFailed(claim.Id, claim.Kind, claim.IssueId, answer.Reason, claim.Attempts);
        await (answer.IsGone ? rows.MarkGoneAsync(claim, answer) : rows.MarkFailedAsync(claim, answer));
        return true;
    }
}
