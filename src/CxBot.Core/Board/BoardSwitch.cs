using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Whether somebody wants to stand on the board.</summary>
internal static class BoardSwitch
{
    /// <summary>How it is, with the button that turns it.</summary>
    public static async Task<Card> CardAsync(CxDb db, Colleague person, CancellationToken ct)
    {
        var isOff = await IsOffAsync(db, person, ct);
        var sentence = isOff ? BoardTexts.NowOff : BoardTexts.NowOn;
        return new Card(sentence, [new Paragraph(sentence), new Buttons([Button(isOff)])]);
    }

    /// <summary>The button that turns it.</summary>
    public static Button Button(bool isOff) =>
        isOff ? new Button(BoardTexts.Join, JoinBoard.PressAction, "") : new Button(BoardTexts.Leave, LeaveBoard.PressAction, "");

    public static Task<bool> IsOffAsync(CxDb db, Colleague person, CancellationToken ct) =>
        db.People.Where(row => row.Id == person.Id).Select(row => row.IsOffBoard).SingleAsync(ct);

    /// <summary>Turns it, at once on every running board.</summary>
    public static async Task<Reply> TurnAsync(CxDb db, Turn turn, bool isOff, CancellationToken ct)
    {
        await db
            .People.Where(person => person.Id == turn.Actor.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsOffBoard, isOff), ct);
        var running = BoardCalendar.Of(db, turn.Actor.OrganisationId).Running(turn.Now);
        await BoardPresence.SetAsync(db, turn.Actor.OrganisationId, turn.Actor.Id, !isOff, running, ct);
        return new Reply.Replace(await CardAsync(db, turn.Actor, ct));
    }
}
