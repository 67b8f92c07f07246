using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.Privacy;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.People;

/// <summary>
/// Who an account is. Known people come from a cache; somebody new is asked of their platform and written down, and joined to
/// the person of the organisation who has the same e-mail.
/// </summary>
public sealed class PeopleDirectory(
    Readers readers,
    IWriter writer,
    IEnumerable<IProfileSource> sources,
    IOptions<StorageOptions> storage,
    IOptions<WorkspaceOptions> workspaces,
    TimeProvider time
)
{
    private static readonly TimeSpan ProfileAge = TimeSpan.FromHours(24);

    // A platform that does not answer costs each turn its patience.
    private static readonly TimeSpan AskStep = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    // Whom this process changed it forgets; the rest is what other nodes, and a person's other account, brought.
    private readonly TimeSpan knownFor = storage.Value.KnownFor;
    private readonly ConcurrentDictionary<Account, KnownIdentity> known = new();

    /// <summary>The person behind an account, made if new. <paramref name="speaking"/>: they act themselves, so they can be reached there.</summary>
    public async Task<Colleague> FindAsync(Account account, bool speaking, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var identity = await KnownAsync(account, now, ct);
        var asks = identity is null || (now - identity.ProfiledAt > ProfileAge && now - identity.AskedAt >= AskStep);
        if (identity is null || asks || (speaking && (identity.IsWaited || now - identity.SeenAt > SeenStep)))
        {
            var written = await WriteAsync(account, asks ? await AskAsync(account, ct) : null, speaking, ct);
            identity = known[account] = written with { ReadAt = now, AskedAt = identity is null || asks ? now : identity.AskedAt };
        }
        return identity.Person;
    }

    /// <summary>People by id, in the order asked; unknown ids are left out.</summary>
    public async Task<IReadOnlyList<Colleague>> FindAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        await using var db = readers.Open();
        var people = await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        return [.. ids.Where(people.ContainsKey).Select(id => people[id].ToColleague())];
    }

    /// <summary>Active colleagues of the organisation whose name or e-mail holds the words, those that begin with them first, at most 20.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SeekAsync(long organisationId, string words, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await PeopleSearch.FindAsync(db, organisationId, words, ct);
    }

    /// <summary>
    /// Whether what a platform tells of somebody is new here. Most of it is not: Slack reports each change of anybody's status.
    /// </summary>
    public async Task<bool> IsNewsAsync(Account account, Profile profile, CancellationToken ct)
    {
        await using var db = readers.Open();
        var kept = await (
            from workspace in db.Workspaces
            join identity in db.Identities on workspace.Id equals identity.WorkspaceId
            join one in db.People on identity.PersonId equals one.Id
            where workspace.Platform == account.Platform && workspace.ExternalId == account.Workspace && identity.ExternalId == account.User
            select new { Identity = identity, Person = one }
        ).SingleOrDefaultAsync(ct);
        return kept is null
            ? !await ForgottenAccounts.HoldsAsync(db, account, ct)
            : IdentityRecord.Changes(kept.Identity, kept.Person, profile);
    }

    /// <summary>
    /// Keeps what a platform told of somebody without being asked: a roster, or that they left. Costs a write only when it is new,
    /// or half a day old.
    /// </summary>
    public async Task KeepAsync(Account account, Profile profile, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await LoadAsync(account, ct) is { } kept && now - kept.ProfiledAt < ProfileAge / 2 && !kept.IsWaited && profile.IsActive)
            return;
        await using (var db = readers.Open())
        {
            if (await ForgottenAccounts.HoldsAsync(db, account, ct))
                return;
        }
        var written = await WriteAsync(account, profile, speaking: false, ct);
        Forget(written.Person.Id);
    }

    /// <summary>
    /// Keeps in which language and zone somebody's client is now, where a platform tells that with what they do and nowhere else.
    /// Costs a write only when it is news; who is not known yet is described whole when they act.
    /// </summary>
    public async Task KeepHabitsAsync(Account account, string? language, string? timeZone, CancellationToken ct)
    {
        if (await KnownAsync(account, time.GetUtcNow().UtcDateTime, ct) is not { Person: var person })
            return;
        var (toRead, zone) = (language ?? person.Language, timeZone ?? person.TimeZone);
        if (toRead == person.Language && zone == person.TimeZone)
            return;
        await writer.WriteAsync(
            db =>
                db.People.Where(one => one.Id == person.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, toRead).SetProperty(one => one.TimeZone, zone)),
            ct
        );
        Forget(person.Id);
    }

    /// <summary>Keeps that an account is no more. Who is unknown, or has another account, stays what they are.</summary>
    public async Task LeaveAsync(Account account, CancellationToken ct)
    {
        var left = await writer.WriteAsync(db => IdentityRecord.LeaveAsync(db, account, time.GetUtcNow().UtcDateTime), ct);
        if (left is { } personId)
            Forget(personId);
    }

    /// <summary>Forgets what is cached of a person, after they changed: inside a handler, by <see cref="CxDb.AfterCommit"/>.</summary>
    public void Forget(long personId)
    {
        foreach (var (account, identity) in known)
        {
            if (identity.Person.Id == personId)
                known.TryRemove(account, out _);
        }
    }

    /// <summary>In which language somebody reads, if this process has met them lately; asks nobody, for what cannot wait.</summary>
    public string? LanguageOf(Account account) => known.TryGetValue(account, out var met) ? met.Person.Language : null;

    /// <summary>Forgets what is cached of everybody.</summary>
    public void ForgetAll() => known.Clear();

    private async Task<KnownIdentity?> KnownAsync(Account account, DateTime now, CancellationToken ct)
    {
        if (known.TryGetValue(account, out var cached) && now - cached.ReadAt < knownFor)
            return cached;
        return await LoadAsync(account, ct) is { } loaded
            ? known[account] = loaded with { ReadAt = now, AskedAt = cached?.AskedAt ?? default }
            : null;
    }

    private async Task<KnownIdentity?> LoadAsync(Account account, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await (
            from workspace in db.Workspaces
            join identity in db.Identities on workspace.Id equals identity.WorkspaceId
            join person in db.People on identity.PersonId equals person.Id
            where workspace.Platform == account.Platform && workspace.ExternalId == account.Workspace && identity.ExternalId == account.User
            select new KnownIdentity(
                person.ToColleague(),
                workspace.Id,
                identity.ProfiledAt,
                identity.LastSeenAt,
                identity.UnreachableAt != null || identity.LeftAt != null,
                default,
                default
            )
        ).SingleOrDefaultAsync(ct);
    }

    private async Task<Profile?> AskAsync(Account account, CancellationToken ct) =>
        sources.FirstOrDefault(source => source.Platform == account.Platform) is { } source ? await source.FindAsync(account, ct) : null;

    private Task<KnownIdentity> WriteAsync(Account account, Profile? profile, bool speaking, CancellationToken ct) =>
        writer.WriteAsync(
            db =>
                IdentityRecord.KeepAsync(db, account, profile, speaking, workspaces.Value.BeginApart, time.GetUtcNow().UtcDateTime, Forget),
            ct
        );
}
