namespace CxBot.Core.HelpDesk;

/// <summary>Hands a message to an address; the Host knows how.</summary>
public interface IHookSender
{
    /// <summary>Signs and sends it. What goes wrong on the way is an answer too; only <paramref name="ct"/> ends it otherwise.</summary>
    /// <param name="webhook">Where to.</param>
    /// <param name="messageId">The message's id.</param>
    /// <param name="payload">JSON.</param>
    /// <param name="ct">Ends the try.</param>
    Task<HookAnswer> SendAsync(WebhookOptions webhook, string messageId, string payload, CancellationToken ct);
}
