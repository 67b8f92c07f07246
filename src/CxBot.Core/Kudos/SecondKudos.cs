using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Lets a colleague join in kudos, once.</summary>
internal sealed class SecondKudos(CxDb db, StandardList standards) : IButton
{
    public const string PressAction = "kudos.second";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        _ = long.TryParse(pressed.Value, CultureInfo.InvariantCulture, out var id);
        var kudo = await FindAsync(id, turn);
        if (kudo is null)
            return new KudosGone().Reply();
        if (kudo.GiverId == turn.Actor.Id || kudo.Receivers.Exists(receiver => receiver.PersonId == turn.Actor.Id))
            return new SecondingYourself().Reply();
        if (await db.KudoSeconds.AnyAsync(second => second.KudoId == id && second.PersonId == turn.Actor.Id, ct))
            return new SecondingTwice().Reply();

        // Counted by the database, so that two who press at once are two, and the later card shows both.
        var counted = await db
            .Kudos.Where(given => given.Id == id && given.UndoneAt == null)
            .ExecuteUpdateAsync(given => given.SetProperty(row => row.Seconds, row => row.Seconds + 1), ct);
        if (counted == 0 || await FindAsync(id, turn) is not { } seconded)
            return new KudosGone().Reply();
        db.Add(
            new KudoSecond
            {
                KudoId = id,
                PersonId = turn.Actor.Id,
                SecondedAt = turn.Now,
            }
        );
        await db.SaveChangesAsync(ct);
        db.Append(OutboxMessage.Edit(KudosSubjects.Room(id), await KudosReading.AnnouncementAsync(db, standards, seconded, ct)));
        return new Reply.Silent();
    }

    private Task<Kudo?> FindAsync(long id, Turn turn) =>
        db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .SingleOrDefaultAsync(kudo =>
                kudo.Id == id && kudo.OrganisationId == turn.Actor.OrganisationId && kudo.UndoneAt == null && !kudo.IsQuiet
            );
}
