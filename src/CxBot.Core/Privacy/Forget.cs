using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Digest;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Linking;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Web;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>
/// Forgets who asked for it: masks their words wherever they were typed, empties their row, deletes what was only theirs. What they
/// did stays counted, by a former colleague. A run that is broken off begins again from the beginning.
/// </summary>
internal sealed class Forget(IWriter writer, Readers readers, PeopleDirectory people, TimeProvider time) : IScheduledTask
{
    // Rows that are about nobody else.
    private static readonly HashSet<Type> Theirs =
    [
        typeof(ContentEditor),
        typeof(DigestSchedule),
        typeof(Draft),
        typeof(Duty),
        typeof(DutyTime),
        typeof(Identity),
        typeof(IssueConcern),
        typeof(LinkCode),
        typeof(LinkTries),
        typeof(Nudge),
        typeof(NudgePreference),
        typeof(NudgeRest),
        typeof(OutboxMessage),
        typeof(PersonalDigest),
        typeof(PostedCard),
        typeof(StoryConsent),
        typeof(TeamMembership),
        typeof(WebLink),
        typeof(WebSession),
        typeof(Channels.Welcome),
        typeof(WeeklyDigest),
    ];

    public string Name => "forget";

    public TimeSpan Every => TimeSpan.FromSeconds(15);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken ct)
    {
        List<long> due;
        await using (var db = readers.Open())
            due = await db.Forgettings.Where(one => one.DueAt <= Now).Select(one => one.PersonId).ToListAsync(ct);
        foreach (var personId in due)
            await RunAsync(personId, ct);
        if (due.Count > 0)
            await writer.EraseAsync(ct);
    }

    private async Task RunAsync(long personId, CancellationToken ct)
    {
        var words = await WordsAsync(personId, ct);
        var found = await MaskAsync(words, ct);
        await writer.WriteAsync(db => EmptyAsync(db, personId), ct);
        people.Forget(personId);
        // What was written while the first round ran.
        found.AddRange(await MaskAsync(words, ct));
        await writer.WriteAsync(db => ReportAsync(db, personId, found), ct);
    }

    private async Task<PersonWords> WordsAsync(long personId, CancellationToken ct)
    {
        await using var db = readers.Open();
        var rows = await RowsAsync(db, personId);
        var own = await db.People.Where(person => rows.Contains(person.Id)).ToListAsync(ct);
        var ids = await db.Identities.Where(identity => rows.Contains(identity.PersonId)).Select(one => one.ExternalId).ToListAsync(ct);
        var names = own.Select(person => person.Name).Where(name => name.Length > 0).Distinct().ToList();
        var parts = names.SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().ToList();
        var alone = new List<string>();
        foreach (var part in parts)
        {
            var lower = part.ToLowerInvariant();
            if (!await db.People.AnyAsync(person => !rows.Contains(person.Id) && person.SearchName.Contains(lower), ct))
                alone.Add(part);
        }
        return new PersonWords(rows, names, [.. own.Select(person => person.Email ?? ""), .. ids], alone);
    }

    // Theirs, and those that were given up when accounts were joined.
    private static async Task<List<long>> RowsAsync(CxDb db, long personId)
    {
        List<long> rows = [personId];
        while (true)
        {
            var more = await db
                .PersonJoins.Where(join => rows.Contains(join.KeptId) && join.PartedAt == null && !rows.Contains(join.JoinedId))
                .Select(join => join.JoinedId)
                .ToListAsync();
            if (more.Count == 0)
                return rows;
            rows.AddRange(more);
        }
    }

    private async Task<List<object>> MaskAsync(PersonWords words, CancellationToken ct)
    {
        var found = new List<object>();
        await using var db = readers.Open();
        foreach (var column in TextColumn.All(db.Model))
            found.AddRange(await column.MaskAsync(readers, writer, words, ct));
        return found;
    }

    private async Task EmptyAsync(CxDb db, long personId)
    {
        var rows = await RowsAsync(db, personId);
        var accounts = await (
            from identity in db.Identities
            join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
            where rows.Contains(identity.PersonId)
            select new Account(workspace.Platform, workspace.ExternalId, identity.ExternalId)
        ).ToListAsync();
        foreach (var account in accounts)
            await ForgottenAccounts.AddAsync(db, account, Now);
        foreach (var reference in PersonReferences.Of(db.Model).Where(IsTheirs))
        {
            foreach (var row in rows)
                await ReferenceMover.For(reference).DeleteAsync(db, row);
        }
        foreach (var story in await db.StorySubmissions.Where(story => story.PeopleIds.Contains(personId)).ToListAsync())
            story.PeopleIds = [.. story.PeopleIds.Where(id => id != personId)];
        // With nothing to undo, nothing tells what was on which platform.
        await db
            .PersonJoins.Where(join => rows.Contains(join.KeptId))
            .ExecuteUpdateAsync(set => set.SetProperty(join => join.Moved, (string?)null));
        foreach (var person in await db.People.Where(person => rows.Contains(person.Id)).ToListAsync())
            person.Empty();
        await db.SaveChangesAsync();
    }

    private static bool IsTheirs(PersonReference reference) =>
        Theirs.Contains(reference.Entity.ClrType) && reference.Property.Name is "PersonId" or "ManagerId" or "MemberId";

    private async Task ReportAsync(CxDb db, long personId, List<object> found)
    {
        var organisationId = await db.People.Where(person => person.Id == personId).Select(person => person.OrganisationId).SingleAsync();
        var card = await FoundPlaces.CardAsync(db, found);
        foreach (var administrator in await Channels.Administrators.OfAsync(db, organisationId))
            db.Append(Duty.For(administrator, card, Now));
        await db.Forgettings.Where(one => one.PersonId == personId).ExecuteDeleteAsync();
    }
}
