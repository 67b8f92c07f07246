using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>What follows from a platform's final "no", beyond the message itself; the same for every platform.</summary>
internal static class RefusalConsequences
{
    public static Task DrawAsync(CxDb db, OutboxMessage message, Delivery.Refused refused, DateTime now) =>
        refused.Because switch
        {
            RefusedBecause.Person when message.PersonId is { } person => Unreachable.FlagAsync(
                db,
                message.WorkspaceId,
                person,
                refused.Reason,
                now
            ),
            RefusedBecause.Conversation when message.Conversation is { } conversation => ClosedChannel.CloseAsync(
                db,
                message.WorkspaceId,
                conversation,
                refused.Reason,
                now
            ),
            RefusedBecause.Permission => TellOnceAsync(
                db,
                message.WorkspaceId,
                $"permission:{refused.Reason}",
                workspace => OutboxTexts.NotAllowed(workspace, refused.Reason),
                now
            ),
            RefusedBecause.Release => TellOnceAsync(db, message.WorkspaceId, "release", OutboxTexts.OtherRelease, now),
            RefusedBecause.Workspace => StoppedWorkspace.StopAsync(db, message.WorkspaceId, refused.Reason, now),
            _ => Task.CompletedTask,
        };

    private static async Task TellOnceAsync(CxDb db, long workspaceId, string trouble, Func<Workspace, Text> words, DateTime now)
    {
        if (!await ToldTrouble.IsNewAsync(db, workspaceId, trouble, now))
            return;
        var workspace = await db.Workspaces.SingleAsync(workspace => workspace.Id == workspaceId);
        foreach (var administrator in await Administrators.OfAsync(db, workspace.OrganisationId))
            db.Append(Duty.For(administrator, Card.Of(words(workspace)), now));
    }
}
