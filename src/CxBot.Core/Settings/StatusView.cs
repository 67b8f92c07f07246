using CxBot.Core.Digest;
using CxBot.Core.HelpDesk;
using CxBot.Core.Kudos;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>How the bot is doing.</summary>
/// <param name="Workspaces">Every workspace with its last message that arrived.</param>
/// <param name="Messages">What became of the last day's messages.</param>
/// <param name="Waiting">Messages still to be sent.</param>
/// <param name="Posts">What became of the last week's scheduled posts.</param>
/// <param name="Unreachable">People to whom a message of the last week found no way; at most 10.</param>
/// <param name="MissedDigests">Weekly digests of the last four weeks that nobody got.</param>
/// <param name="Teams">How many managers have a team and so a digest.</param>
/// <param name="Thanks">What is unusual about thanks.</param>
/// <param name="Webhooks">Every system that hears of its issues.</param>
internal sealed record StatusView(
    IReadOnlyList<StatusOfWorkspace> Workspaces,
    IReadOnlyDictionary<OutboxState, int> Messages,
    int Waiting,
    IReadOnlyDictionary<PlannedPostState, int> Posts,
    IReadOnlyList<string> Unreachable,
    int MissedDigests,
    int Teams,
    ThanksWatch Thanks,
    IReadOnlyList<StatusOfWebhook> Webhooks
)
{
    private const int MostNames = 10;

    public static async Task<StatusView> ReadAsync(CxDb db, long organisationId, DateTime now, CancellationToken ct)
    {
        var (dayAgo, weekAgo, monthAgo) = (now.AddDays(-1), now.AddDays(-7), now.AddDays(-28));
        var workspaces = await db
            .Workspaces.Where(workspace => workspace.OrganisationId == organisationId)
            .OrderBy(workspace => workspace.Id)
            .Select(workspace => new StatusOfWorkspace(
                workspace.Platform,
                workspace.StopReason,
                workspace.StoppedAt,
                db.Outbox.Where(message => message.WorkspaceId == workspace.Id && message.State == OutboxState.Sent)
                    .Max(message => message.EndedAt)
            ))
            .ToListAsync(ct);
        // Who was never met anywhere is sent to nowhere; that counts too.
        var outbox = db.Outbox.Where(message =>
            db.Workspaces.Any(workspace => workspace.Id == message.WorkspaceId && workspace.OrganisationId == organisationId)
            || (
                message.WorkspaceId == 0
                && db.People.Any(person => person.Id == message.PersonId && person.OrganisationId == organisationId)
            )
        );
        var messages = await outbox
            .Where(message => message.EndedAt >= dayAgo)
            .GroupBy(message => message.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var posts = await db
            .PlannedPosts.Where(post =>
                post.EndedAt >= weekAgo
                && db.Channels.Any(channel => channel.Id == post.ChannelId && channel.OrganisationId == organisationId)
            )
            .GroupBy(post => post.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return new StatusView(
            workspaces,
            messages,
            await outbox.CountAsync(message => message.State == OutboxState.Pending || message.State == OutboxState.Sending, ct),
            posts,
            await UnreachableAsync(db, organisationId, weekAgo, ct),
            await db.WeeklyDigests.CountAsync(
                digest =>
                    digest.State == DigestState.Missed
                    && digest.SettledAt >= monthAgo
                    && db.People.Any(person => person.Id == digest.ManagerId && person.OrganisationId == organisationId),
                ct
            ),
            await db
                .TeamMemberships.Where(membership =>
                    membership.ConfirmedAt != null
                    && db.People.Any(person => person.Id == membership.ManagerId && person.OrganisationId == organisationId)
                )
                .Select(membership => membership.ManagerId)
                .Distinct()
                .CountAsync(ct),
            await ThanksWatch.ReadAsync(db, organisationId, now, ct),
            await StatusOfWebhook.AllAsync(db, organisationId, ct)
        );
    }

    // A message to somebody ends as failed when their platform refuses them, and waits in no lane when they are nowhere.
    private static Task<List<string>> UnreachableAsync(CxDb db, long organisationId, DateTime since, CancellationToken ct) =>
        db
            .People.Where(person =>
                person.OrganisationId == organisationId
                && person.IsActive
                && db.Outbox.Any(message =>
                    message.PersonId == person.Id
                    && message.Kind == OutboxKind.Direct
                    && message.WrittenAt >= since
                    && (message.State == OutboxState.Failed || message.WorkspaceId == 0)
                )
            )
            .OrderBy(person => person.Name)
            .Select(person => person.Name)
            .Take(MostNames)
            .ToListAsync(ct);
}
