using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>A message that is made of several duties. Each of its parts changes by itself.</summary>
internal static class DutyMessage
{
    /// <summary>What the outbox's subjects of such messages begin with.</summary>
    public const string SubjectPrefix = "duties:";

    /// <summary>The parts in one card, but for what another release wrote that can't be read here.</summary>
    public static Card Of(IReadOnlyList<Duty> parts)
    {
        var cards = parts.Select(part => part.ReadCard()).OfType<Card>().ToList();
        return new Card(
            NudgesTexts.Several(cards.Count),
            [.. cards.SelectMany((card, i) => i == 0 ? card.Blocks : [new Divider(), .. card.Blocks])]
        );
    }

    /// <summary>The message in which a button was pressed; null where that is no message of several.</summary>
    public static Task<string?> FindAsync(CxDb db, Inbound inbound, Turn turn)
    {
        var message = inbound is ButtonPressed { MessageId: { } id } ? id : null;
        return message is null
            ? Task.FromResult<string?>(null)
            : db
                .PostedCards.Where(card =>
                    card.WorkspaceId == turn.Place.WorkspaceId
                    && card.Conversation == turn.Place.Conversation
                    && card.MessageId == message
                    && card.Subject.StartsWith(SubjectPrefix)
                )
                .Select(card => card.Subject)
                .FirstOrDefaultAsync();
    }

    /// <summary>What takes the place of the part with the pressed button, with the other parts around it.</summary>
    public static async Task<Reply> ReplaceAsync(CxDb db, Inbound inbound, Turn turn, Reply reply)
    {
        if (
            reply is not Reply.Replace { Card: var card }
            || inbound is not ButtonPressed pressed
            || await FindAsync(db, inbound, turn) is not { } subject
        )
            return reply;
        var parts = await db.Duties.Where(duty => duty.SentAs == subject).OrderBy(duty => duty.Id).ToListAsync();
        if (parts.Find(part => Holds(part, pressed)) is not { } part)
            return reply;
        part.Card = StoredCard.Write(card);
        await db.SaveChangesAsync();
        return new Reply.Replace(Of(parts));
    }

    private static bool Holds(Duty part, ButtonPressed pressed) =>
        part.ReadCard() is { } card
        && card.Blocks.OfType<Buttons>()
            .SelectMany(buttons => buttons.Row)
            .Any(button => button.Action == pressed.Action && button.Value == pressed.Value);
}
