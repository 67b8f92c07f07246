using CxBot.Core.Chat;
using CxBot.Core.Outbox;

namespace CxBot.Slack;

/// <summary>Slack's way out for the outbox, with an eye on the Home tabs: what somebody is told may change what stands in theirs.</summary>
internal sealed class HomeFollower(SlackSender sender, SlackHomes homes, SlackFollowUps followUps) : IChatSender
{
    public string Platform => sender.Platform;

    public LaneLimits Limits => sender.Limits;

    public async Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct) =>
        Follow(to, await sender.PostAsync(to, card, reader, reference, ct));

    public async Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct) =>
        Follow(to, await sender.EditAsync(to, messageId, card, reader, ct));

    public Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct) =>
        sender.FindAsync(to, reference, since, ct);

    // The lane does not wait for it.
    private Delivery Follow(Destination to, Delivery delivery)
    {
        if (delivery is Delivery.Sent { Conversation: ['D', ..] chat })
            followUps.Run(ct => homes.RefreshAsync(to.Workspace, chat, ct));
        return delivery;
    }
}
