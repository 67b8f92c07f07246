using System.Globalization;
using CxBot.Core.Outbox;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>
/// Looks for a message by its reference after it is not clear whether it was posted. Slow by Slack's will (some apps may ask once
/// a minute for 15 messages): for the rare case, never for a feature.
/// </summary>
internal sealed class SlackHistory(SlackClient client)
{
    private const int MostPages = 4;

    // Slack's clock gives the message its time, ours wrote down when it was sent.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(2);

    /// <summary>Sent, or gone when it is not there; null when there is more to read than can be.</summary>
    public async Task<Delivery?> FindAsync(
        string workspace,
        string channel,
        string? thread,
        string reference,
        DateTime since,
        CancellationToken ct
    )
    {
        var oldest = new DateTimeOffset(DateTime.SpecifyKind(since, DateTimeKind.Utc) - ClockDifference).ToUnixTimeSeconds();
        string? cursor = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await client.CallAsync(
                thread is null ? "conversations.history" : "conversations.replies",
                workspace,
                [
                    ("channel", channel),
                    ("ts", thread),
                    ("oldest", oldest.ToString(CultureInfo.InvariantCulture)),
                    ("include_all_metadata", "true"),
                    ("limit", "100"),
                    ("cursor", cursor),
                ],
                SlackJson.Default.HistoryResponse,
                ct
            );
            if (answer.Messages?.FirstOrDefault(message => Carries(message, reference)) is { } found)
                return new Delivery.Sent(channel, found.Ts);
            cursor = answer.ResponseMetadata?.NextCursor;
            if (string.IsNullOrEmpty(cursor))
                return new Delivery.Gone("message_not_found");
        }
        return null;
    }

    private static bool Carries(HistoryMessage message, string reference) =>
        message.Metadata is { EventType: MessageMetadata.CxBotMessage, EventPayload.Reference: { } carried } && carried == reference;
}
