using System.Globalization;
using System.Net;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>
/// Messages in a room that one reader alone sees. Not every host and client takes them; the answer to the first one tells, and is
/// remembered for the conversation.
/// </summary>
internal sealed class TargetedMessages(
    ConnectorClient connector,
    ConversationBook book,
    AdapterNotes notes,
    LocalClient local,
    TimeProvider time
)
{
    // Teams brings them to more clients and clouds as time goes by.
    private static readonly TimeSpan AskAgain = TimeSpan.FromDays(7);

    /// <summary>
    /// Posts in the room for the reader alone. Null when that does not work here: whatever must be said belongs into their
    /// one-to-one chat. Throws <see cref="ConnectorException"/> for refusals that have nothing to do with the kind of message.
    /// </summary>
    public async Task<Delivery?> TryAsync(Destination to, ConversationNote reference, AdaptiveCard card, CancellationToken ct)
    {
        if (to is not { Conversation: { } conversation, User: { } user } || await IsUnknownHereAsync(reference, conversation, ct))
            return null;
        if ((await book.PersonAsync(to.Workspace, user, ct)).Mri is not { } reader)
            return null;
        try
        {
            var activity = OutgoingActivity.Of(card) with { Recipient = new ChannelAccount(reader) };
            var at = ConversationAccount.InThread(conversation, to.Thread);
            return new Delivery.Sent(conversation, await connector.PostTargetedAsync(reference.ServiceUrl, at, activity, ct));
        }
        catch (ConnectorException refused)
            when (refused.Status is HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented)
        {
            await notes.KeepAsync(TeamsSetup.Platform, Key(conversation), Now().ToString("O", CultureInfo.InvariantCulture), ct);
            return null;
        }
        catch (ConnectorException refused) when (refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // This reader is not in the room; others may be.
            return null;
        }
    }

    private async Task<bool> IsUnknownHereAsync(ConversationNote reference, string conversation, CancellationToken ct) =>
        local.StandsBehind(reference.ServiceUrl)
        || (
            await notes.FindAsync(TeamsSetup.Platform, Key(conversation), ct) is { } refused
            && Now() - DateTime.Parse(refused, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) < AskAgain
        );

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    private static string Key(string conversation) => $"targeted-refused:{conversation}";
}
