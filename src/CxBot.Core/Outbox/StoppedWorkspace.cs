using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>A workspace where nothing can be sent: its messages wait, and go out once it is set up again.</summary>
internal static class StoppedWorkspace
{
    // As after a stop of the bot: a tip of this morning is no use in the afternoon.
    private static readonly TimeSpan ContentKeeps = TimeSpan.FromHours(2);
    private static readonly TimeSpan MessagesKeep = TimeSpan.FromDays(7);

    /// <summary>Stops it and tells the administrators, wherever else they can be reached. Nothing happens where it is stopped already.</summary>
    public static async Task StopAsync(CxDb db, long workspaceId, string reason, DateTime now)
    {
        var stopped = await db
            .Workspaces.Where(workspace => workspace.Id == workspaceId && workspace.StoppedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.StoppedAt, now).SetProperty(one => one.StopReason, reason));
        if (stopped == 0)
            return;
        var workspace = await db.Workspaces.SingleAsync(workspace => workspace.Id == workspaceId);
        foreach (var administrator in await Administrators.OfAsync(db, workspace.OrganisationId))
        {
            var reachable =
                from identity in db.Identities
                join other in db.Workspaces on identity.WorkspaceId equals other.Id
                where identity.PersonId == administrator && other.StoppedAt == null
                select identity;
            if (await reachable.AnyAsync())
                db.Append(Telling.OfOutage(administrator, Card.Of(OutboxTexts.Stopped(workspace, reason))));
        }
    }

    /// <summary>Lets it send again. What has waited too long to be of use ends; edits always go out, they make cards true.</summary>
    public static async Task ResumeAsync(CxDb db, long workspaceId, DateTime now)
    {
        var resumed = await db
            .Workspaces.Where(workspace => workspace.Id == workspaceId && workspace.StoppedAt != null)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(one => one.StoppedAt, (DateTime?)null).SetProperty(one => one.StopReason, (string?)null)
            );
        if (resumed == 0)
            return;
        await db.ToldTroubles.Where(told => told.WorkspaceId == workspaceId).ExecuteDeleteAsync();
        var (content, messages) = (now - ContentKeeps, now - MessagesKeep);
        await db
            .Outbox.Where(message =>
                message.WorkspaceId == workspaceId
                && message.State == OutboxState.Pending
                && message.Kind != OutboxKind.Edit
                && (message.WrittenAt < messages || (message.WrittenAt < content && message.Subject!.StartsWith(PlannedPost.SubjectPrefix)))
            )
            .ExecuteUpdateAsync(set =>
                set.SetProperty(message => message.State, OutboxState.Failed)
                    .SetProperty(message => message.EndedAt, now)
                    .SetProperty(message => message.Reason, "workspace_was_stopped")
            );
    }
}
