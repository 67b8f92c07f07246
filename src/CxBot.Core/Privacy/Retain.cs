using CxBot.Core.Content;
using CxBot.Core.Digest;
using CxBot.Core.Issues;
using CxBot.Core.Linking;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>
/// Deletes what an organisation keeps no longer, kind by kind and a few rows at a time, so that nobody's answer waits behind it. What
/// the board counted stays: old credits become one sum a person, part and week.
/// </summary>
internal sealed class Retain(IWriter writer, Readers readers, ContentLibrary library, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 100;

    public string Name => "retention.kinds";

    public TimeSpan Every => TimeSpan.FromHours(6);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken ct)
    {
        List<Organisation> organisations;
        await using (var db = readers.Open())
            organisations = await db.Organisations.ToListAsync(ct);
        foreach (var organisation in organisations)
        {
            var keeping = Keeping.Of(organisation);
            await WhileAnyAsync(db => CreditsAsync(db, organisation, keeping.Before(KeptKind.Credits, Now)), ct);
            await WhileAnyAsync(db => IssuesAsync(db, organisation.Id, keeping.Before(KeptKind.Issues, Now)), ct);
            await WhileAnyAsync(db => KudosAsync(db, organisation.Id, keeping.Before(KeptKind.Kudos, Now)), ct);
            await WhileAnyAsync(db => StoriesAsync(db, organisation.Id, keeping.Before(KeptKind.Stories, Now)), ct);
            await WhileAnyAsync(db => PostsAsync(db, organisation.Id, keeping.Before(KeptKind.Posts, Now)), ct);
            await WhileAnyAsync(db => OldDigests.DeleteAsync(db, organisation.Id, keeping.Before(KeptKind.Posts, Now)), ct);
            await WhileAnyAsync(db => AuditAsync(db, organisation.Id, keeping.Before(KeptKind.Audit, Now)), ct);
        }
        await CardsAsync(ct);
        var undoable = Now - Joining.UndoFor;
        await writer.WriteAsync(
            db =>
                db.PersonJoins.Where(join => join.Moved != null && join.JoinedAt < undoable)
                    .ExecuteUpdateAsync(set => set.SetProperty(join => join.Moved, (string?)null)),
            ct
        );
    }

    private async Task WhileAnyAsync(Func<CxDb, Task<int>> some, CancellationToken ct)
    {
        while (await writer.WriteAsync(some, ct) > 0) { }
    }

    private async Task CardsAsync(CancellationToken ct)
    {
        await using var reading = readers.Open();
        while (await StrayCards.FindAsync(reading, Now, AtOnce, ct) is { Count: > 0 } stray)
            await writer.WriteAsync(db => db.PostedCards.Where(card => stray.Contains(card.Id)).ExecuteDeleteAsync(ct), ct);
    }

    private static async Task<int> IssuesAsync(CxDb db, long organisationId, DateTime before)
    {
        var ids = await db
            .Issues.Where(issue =>
                issue.OrganisationId == organisationId
                && (issue.State == IssueState.Closed || issue.State == IssueState.Declined || issue.State == IssueState.Recovered)
                && (issue.ClosedAt ?? issue.RecoveredAt ?? issue.ReportedAt) < before
            )
            .OrderBy(issue => issue.Id)
            .Select(issue => issue.Id)
            .Take(AtOnce)
            .ToListAsync();
        if (ids.Count == 0)
            return 0;
        await Dependents.ReleaseAsync(db, "IssueId", ids);
        return await db.Issues.Where(issue => ids.Contains(issue.Id)).ExecuteDeleteAsync();
    }

    private static async Task<int> KudosAsync(CxDb db, long organisationId, DateTime before)
    {
        var ids = await db
            .Kudos.Where(kudo => kudo.OrganisationId == organisationId && kudo.GivenAt < before)
            .OrderBy(kudo => kudo.Id)
            .Select(kudo => kudo.Id)
            .Take(AtOnce)
            .ToListAsync();
        if (ids.Count == 0)
            return 0;
        await Dependents.ReleaseAsync(db, "KudoId", ids);
        return await db.Kudos.Where(kudo => ids.Contains(kudo.Id)).ExecuteDeleteAsync();
    }

    private async Task<int> StoriesAsync(CxDb db, long organisationId, DateTime before)
    {
        var old = await db
            .StorySubmissions.Where(story =>
                story.OrganisationId == organisationId
                && story.State != StoryState.Waiting
                && story.State != StoryState.AskingColleagues
                && (story.PublishedAt ?? story.HandedInAt) < before
            )
            .OrderBy(story => story.Id)
            .Take(AtOnce)
            .ToListAsync();
        var ids = old.ConvertAll(story => story.Id);
        await Dependents.ReleaseAsync(db, "StoryId", ids);
        db.RemoveRange(old);
        await db.SaveChangesAsync();
        foreach (var story in old.Where(story => story.State == StoryState.Published))
            await new Withdrawal(db, library, Now).RefillAsync(story.ItemId);
        return old.Count;
    }

    private static async Task<int> PostsAsync(CxDb db, long organisationId, DateTime before)
    {
        var ids = await db
            .PlannedPosts.Where(post =>
                post.State != PlannedPostState.Planned
                && post.PlannedAt < before
                && db.Channels.Any(channel => channel.Id == post.ChannelId && channel.OrganisationId == organisationId)
            )
            .OrderBy(post => post.Id)
            .Select(post => post.Id)
            .Take(AtOnce)
            .ToListAsync();
        return await db.PlannedPosts.Where(post => ids.Contains(post.Id)).ExecuteDeleteAsync();
    }

    private static async Task<int> AuditAsync(CxDb db, long organisationId, DateTime before)
    {
        var ids = await db
            .AuditEntries.Where(entry => entry.OrganisationId == organisationId && entry.At < before)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Id)
            .Take(AtOnce)
            .ToListAsync();
        return await db.AuditEntries.Where(entry => ids.Contains(entry.Id)).ExecuteDeleteAsync();
    }

    // One person at a time: their credits of ended months, a sum for each part and each week or piece of one, so that every
    // period that the board has counts the same.
    private static async Task<int> CreditsAsync(CxDb db, Organisation organisation, DateTime before)
    {
        var day = DateOnly.FromDateTime(before);
        var month = new DateOnly(day.Year, day.Month, 1);
        var old = db.Credits.Where(credit => credit.OrganisationId == organisation.Id && credit.Day < month);
        var personId = await old.Where(credit =>
                (credit.IssueId != null || credit.KudoId != null || credit.ById != null || credit.Words != "")
                // While accounts can still be parted, it must be known which credit was whose.
                && !db.PersonJoins.Any(join => join.KeptId == credit.PersonId && join.Moved != null && join.PartedAt == null)
            )
            .Select(credit => (long?)credit.PersonId)
            .FirstOrDefaultAsync();
        if (personId is not { } person)
            return 0;
        var credits = await old.AsNoTracking().Where(credit => credit.PersonId == person).ToListAsync();
        await old.Where(credit => credit.PersonId == person).ExecuteDeleteAsync();
        db.AddRange(CreditSums.Of(credits, organisation.WeekStart));
        await db.SaveChangesAsync();
        return 1;
    }
}
