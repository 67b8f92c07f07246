using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>People whom a platform lets us write no message to: they blocked the bot, or never installed it.</summary>
internal static class Unreachable
{
    /// <summary>
    /// Flags somebody, so that messages go to them on their other platform if they have one. Administrators are told that there are
    /// such people, and not of each of them: that is what the command is for.
    /// </summary>
    public static async Task FlagAsync(CxDb db, long workspaceId, long personId, string reason, DateTime now)
    {
        var flagged = await db
            .Identities.Where(identity =>
                identity.WorkspaceId == workspaceId && identity.PersonId == personId && identity.UnreachableAt == null
            )
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UnreachableAt, now).SetProperty(one => one.UnreachableReason, reason));
        if (flagged > 0)
            await Returned.AllOfAsync(db, personId, now);
        if (flagged == 0 || !await ToldTrouble.IsNewAsync(db, workspaceId, "people", now))
            return;
        var workspace = await db.Workspaces.SingleAsync(workspace => workspace.Id == workspaceId);
        var person = await db.People.SingleAsync(person => person.Id == personId);
        foreach (var administrator in await Administrators.OfAsync(db, workspace.OrganisationId))
        {
            if (administrator != personId)
                db.Append(
                    Duty.For(administrator, Card.Of(OutboxTexts.SomeUnreachable(new PersonName(person.Id, person.Name), workspace)), now)
                );
        }
    }
}
