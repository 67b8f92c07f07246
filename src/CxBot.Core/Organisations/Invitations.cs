using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Linking;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>Codes by which two administrators find each other, and how far they have come.</summary>
internal static class Invitations
{
    /// <summary>How long both can think about it.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(1);

    /// <summary>A new code of the actor, which takes the place of their last.</summary>
    public static async Task<string> MakeAsync(CxDb db, Turn turn)
    {
        var code = LinkCodes.New();
        await db.OrganisationInvitations.Where(one => one.AskedById == turn.Actor.Id || one.ExpiresAt < turn.Now).ExecuteDeleteAsync();
        db.Add(
            new OrganisationInvitation
            {
                OrganisationId = turn.Actor.OrganisationId,
                AskedById = turn.Actor.Id,
                Hash = LinkCodes.HashOf(code),
                ExpiresAt = turn.Now + LinkCodes.HoldsFor,
            }
        );
        await db.SaveChangesAsync();
        return code;
    }

    /// <summary>The invitation whose code was typed, while it holds.</summary>
    public static Task<OrganisationInvitation?> TypedAsync(CxDb db, string typed, DateTime now)
    {
        var hash = LinkCodes.HashOf(typed);
        return db.OrganisationInvitations.SingleOrDefaultAsync(one => one.Hash == hash && one.ExpiresAt > now);
    }

    /// <summary>The invitation that a button names, with both who are asked: for one of them only, and while both administrate.</summary>
    public static async Task<(OrganisationInvitation Invitation, Person Asker, Person Answerer)?> OpenAsync(
        CxDb db,
        Turn turn,
        string value
    )
    {
        var id = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var invitation = await db.OrganisationInvitations.SingleOrDefaultAsync(one => one.Id == id && one.ExpiresAt > turn.Now);
        if (invitation is not { AnsweredById: { } answererId } || (turn.Actor.Id != answererId && turn.Actor.Id != invitation.AskedById))
            return null;
        var people = await db
            .People.AsNoTracking()
            .Where(person => (person.Id == answererId || person.Id == invitation.AskedById) && person.IsAdministrator && person.IsActive)
            .ToDictionaryAsync(person => person.Id);
        return
            people.TryGetValue(invitation.AskedById, out var asker)
            && people.TryGetValue(answererId, out var answerer)
            && asker.OrganisationId != answerer.OrganisationId
            ? (invitation, asker, answerer)
            : null;
    }
}
