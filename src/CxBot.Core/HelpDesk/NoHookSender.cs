namespace CxBot.Core.HelpDesk;

/// <summary>Stands where the Host's sender does while Core runs without a Host, as with one adapter alone: there no webhook is set.</summary>
internal sealed class NoHookSender : IHookSender
{
    public Task<HookAnswer> SendAsync(WebhookOptions webhook, string messageId, string payload, CancellationToken ct) =>
        throw new InvalidOperationException("A webhook is set, but nothing here can send to it.");
}
