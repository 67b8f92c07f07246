using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Ends all that somebody does here: their parts, their teams, their open issues. What names them goes after that.</summary>
internal static class SigningOff
{
    private static readonly TimeSpan UntilForgotten = TimeSpan.FromMinutes(1);

    /// <summary>Why they can't yet; null when they can.</summary>
    public static async Task<Refusal?> FaultAsync(CxDb db, Colleague actor)
    {
        var administrators = await db
            .People.Where(person => person.OrganisationId == actor.OrganisationId && person.IsAdministrator && person.IsActive)
            .Select(person => person.Id)
            .ToListAsync();
        return administrators is [var only] && only == actor.Id ? new LastAdministrator() : null;
    }

    public static async Task RunAsync(CxDb db, Turn turn)
    {
        var person = await db.People.SingleAsync(one => one.Id == turn.Actor.Id);
        (person.IsActive, person.IsAdministrator, person.IsTriage, person.IsConfidant) = (false, false, false, false);
        await db.SaveChangesAsync();
        await db.TeamMemberships.Where(one => one.ManagerId == person.Id || one.MemberId == person.Id).ExecuteDeleteAsync();
        await db.ContentEditors.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync();
        await db
            .ContactPoints.Where(one => one.OwnerId == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.OwnerId, (long?)null));
        await db
            .ContactPoints.Where(one => one.BackupId == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.BackupId, (long?)null));
        await db
            .NudgePreferences.Where(one => one.BackupId == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.BackupId, (long?)null));
        await PassChannelsOnAsync(db, turn.Actor);
        // Nobody reaches them from here on: what waits for them goes back to triage.
        await Returned.AllOfAsync(db, person.Id, turn.Now);
        AuditLog.Note(db, turn, AuditAct.PersonForgotten);
        if (!await db.Forgettings.AnyAsync(one => one.PersonId == person.Id))
            db.Add(new Forgetting { PersonId = person.Id, DueAt = turn.Now + UntilForgotten });
        await db.SaveChangesAsync();
    }

    private static async Task PassChannelsOnAsync(CxDb db, Colleague actor)
    {
        var keepers = await Channels.Administrators.OfAsync(db, actor.OrganisationId);
        if (keepers is [var keeper, ..])
            await db
                .Channels.Where(channel => channel.KeeperId == actor.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(channel => channel.KeeperId, keeper));
    }
}
