using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Takes a colleague's answer to the question whether a story may name them.</summary>
internal static class StoryConsents
{
    public static async Task<Reply> AnswerAsync(CxDb db, ButtonPressed pressed, Turn turn, ConsentAnswer answer)
    {
        var id = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var consent = await db.StoryConsents.SingleOrDefaultAsync(consent => consent.StoryId == id && consent.PersonId == turn.Actor.Id);
        if (consent is not { Answer: ConsentAnswer.Asked })
            return new StoryDecidedAlready().Reply();
        await new StoryDesk(db, turn.Now).AnswerAsync(consent, answer);
        return new Reply.Replace(StoryCards.Decided(StoryTexts.ConsentNoted(answer)));
    }
}
