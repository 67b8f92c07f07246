using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Takes the last kudos back.</summary>
internal sealed class UndoKudos(CxDb db) : ICommand
{
    public string Name => "undo";
    public Text Usage => KudosTexts.UndoUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var last = await db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .Where(kudo => kudo.GiverId == turn.Actor.Id && kudo.UndoneAt == null)
            .OrderByDescending(kudo => kudo.Id)
            .FirstOrDefaultAsync(ct);
        var (done, refusal) = await KudosTakingBack.RunAsync(db, last, turn);
        return done is null ? refusal!.Reply() : new Reply.Private(done);
    }
}
