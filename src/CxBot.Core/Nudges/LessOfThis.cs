using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"Less of this": none of the kind for four weeks, and each time it is pressed again for twice as long.</summary>
internal sealed class LessOfThis(CxDb db) : IButton
{
    public const string PressAction = "nudge.less";

    // Four weeks, doubled four times, is more than a year.
    private const int MostDoublings = 4;

    private static readonly TimeSpan First = TimeSpan.FromDays(28);

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (!Enum.TryParse<NudgeKind>(pressed.Value, out var kind) || !Enum.IsDefined(kind))
            return new Reply.Private(Card.Of(NudgesTexts.NotThereAnyMore));
        var rest = await db.NudgeRests.SingleOrDefaultAsync(rest => rest.PersonId == turn.Actor.Id && rest.Kind == kind, ct);
        if (rest is null)
            db.Add(rest = new NudgeRest { PersonId = turn.Actor.Id, Kind = kind });
        // Pressed twice under one card, it counts once.
        if (rest.Until <= turn.Now)
        {
            rest.Until = turn.Now + (First * (1 << Math.Min(rest.Times, MostDoublings)));
            rest.Times++;
        }
        await db.SaveChangesAsync(ct);
        return new Reply.Private(Card.Of(NudgesTexts.LessNoted(rest.Until)));
    }
}
