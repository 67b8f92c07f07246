using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Takes those kudos back under whose receipt the button stands.</summary>
internal sealed class UndoKudosByButton(CxDb db) : IButton
{
    public const string PressAction = "kudos.undo";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        _ = long.TryParse(pressed.Value, CultureInfo.InvariantCulture, out var id);
        var kudo = await db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .SingleOrDefaultAsync(kudo => kudo.Id == id && kudo.GiverId == turn.Actor.Id, ct);
        var (done, refusal) = await KudosTakingBack.RunAsync(db, kudo, turn);
        return done is null ? refusal!.Reply() : new Reply.Replace(done);
    }
}
