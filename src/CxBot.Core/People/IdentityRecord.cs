using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Linking;
using CxBot.Core.Privacy;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Writes down an account that was seen: its workspace, its identity, and the person it belongs to.</summary>
internal static class IdentityRecord
{
    /// <param name="db">The writer's.</param>
    /// <param name="account">Which account.</param>
    /// <param name="profile">How its platform describes it; null when it did not say.</param>
    /// <param name="speaking">Whether they acted just now.</param>
    /// <param name="apart">Whether a workspace that is new begins as an organisation of its own.</param>
    /// <param name="now">UTC.</param>
    /// <param name="forget">Told of a person who was joined to another, once that is kept.</param>
    public static async Task<KnownIdentity> KeepAsync(
        CxDb db,
        Account account,
        Profile? profile,
        bool speaking,
        bool apart,
        DateTime now,
        Action<long> forget
    )
    {
        var workspace = await WorkspaceAsync(db, account, apart);
        var identity = await db.Identities.SingleOrDefaultAsync(identity =>
            identity.WorkspaceId == workspace.Id && identity.ExternalId == account.User
        );
        var person = identity is null
            ? await SameEmailAsync(db, workspace, profile, besides: 0)
            : await db.People.SingleAsync(person => person.Id == identity.PersonId);
        if (person is null)
        {
            db.Add(
                person = new Person
                {
                    OrganisationId = workspace.OrganisationId,
                    Name = profile?.Name ?? account.User,
                    // Whom no platform vouches for gets no more than a guest.
                    IsGuest = profile?.IsGuest ?? true,
                }
            );
            await db.SaveChangesAsync();
        }
        if (identity is null && speaking)
            await ForgottenAccounts.MeetAsync(db, account);
        if (identity is null)
            db.Add(
                identity = new Identity
                {
                    PersonId = person.Id,
                    WorkspaceId = workspace.Id,
                    ExternalId = account.User,
                }
            );
        if (speaking)
            (identity.LastSeenAt, identity.UnreachableAt, identity.UnreachableReason, identity.LeftAt) = (now, null, null, null);
        if (profile is not null)
        {
            // An e-mail that is new joins them as it would have at their first word.
            if (JoinsAnew(person, profile) && await SameEmailAsync(db, workspace, profile, person.Id) is { } same)
            {
                long[] both = [person.Id, same.Id];
                db.AfterCommit(() => Array.ForEach(both, forget));
                person = await Joining.JoinAsync(db, person, same, now);
                identity.PersonId = person.Id;
            }
            Describe(person, profile);
            if (profile.IsWhole)
                (identity.ProfiledAt, identity.LeftAt) = (now, profile.IsActive ? null : identity.LeftAt ?? now);
        }
        var stayed = identity.LeftAt is null;
        person.IsActive = stayed || await IsElsewhereAsync(db, identity);
        await db.SaveChangesAsync();
        if (!stayed)
            await Returned.AllOfAsync(db, person.Id, now);
        return new KnownIdentity(
            person.ToColleague(),
            workspace.Id,
            identity.ProfiledAt,
            identity.LastSeenAt,
            identity.UnreachableAt is not null || identity.LeftAt is not null
        );
    }

    /// <summary>Marks an account as gone; the person's id, or null when nobody knows the account.</summary>
    public static async Task<long?> LeaveAsync(CxDb db, Account account, DateTime now)
    {
        var identity = await db.Identities.SingleOrDefaultAsync(identity =>
            identity.ExternalId == account.User
            && db.Workspaces.Any(workspace =>
                workspace.Id == identity.WorkspaceId && workspace.Platform == account.Platform && workspace.ExternalId == account.Workspace
            )
        );
        if (identity is null)
            return null;
        identity.LeftAt ??= now;
        var person = await db.People.SingleAsync(person => person.Id == identity.PersonId);
        person.IsActive = await IsElsewhereAsync(db, identity);
        await db.SaveChangesAsync();
        await Returned.AllOfAsync(db, person.Id, now);
        return person.Id;
    }

    /// <summary>Whether a profile says anything else than what is known.</summary>
    public static bool Changes(Identity identity, Person person, Profile profile)
    {
        var described = new Person
        {
            Name = person.Name,
            Email = person.Email,
            TimeZone = person.TimeZone,
            Language = person.Language,
            IsGuest = person.IsGuest,
            IsBot = person.IsBot,
        };
        Describe(described, profile);
        return Said(described) != Said(person) || (profile.IsWhole && profile.IsActive != (identity.LeftAt is null));

        static (string, string?, string, string, bool, bool) Said(Person one) =>
            (one.Name, one.Email, one.TimeZone, one.Language, one.IsGuest, one.IsBot);
    }

    private static async Task<Workspace> WorkspaceAsync(CxDb db, Account account, bool apart)
    {
        var workspace = await db.Workspaces.SingleOrDefaultAsync(workspace =>
            workspace.Platform == account.Platform && workspace.ExternalId == account.Workspace
        );
        if (workspace is not null)
            return workspace;
        var organisation = apart ? null : await db.Organisations.OrderBy(organisation => organisation.Id).FirstOrDefaultAsync();
        if (organisation is null)
        {
            db.Add(organisation = new Organisation());
            await db.SaveChangesAsync();
        }
        db.Add(
            workspace = new Workspace
            {
                OrganisationId = organisation.Id,
                Platform = account.Platform,
                ExternalId = account.Workspace,
            }
        );
        await db.SaveChangesAsync();
        return workspace;
    }

    // Who left one platform may be at work on the other.
    private static Task<bool> IsElsewhereAsync(CxDb db, Identity left) =>
        db.Identities.AnyAsync(other => other.PersonId == left.PersonId && other.Id != left.Id && other.LeftAt == null);

    // Their address is new, or they were a guest and are a colleague now.
    private static bool JoinsAnew(Person person, Profile profile) =>
        person is { StaysApart: false, IsBot: false }
        && profile.Email is { } email
        && (!email.Equals(person.Email, StringComparison.OrdinalIgnoreCase) || (person.IsGuest && profile.IsGuest is false));

    // The one person of the organisation who has the same verified e-mail. Two accounts at work in one workspace are two people:
    // an address that was given to somebody else there is still known as the other's.
    private static async Task<Person?> SameEmailAsync(CxDb db, Workspace workspace, Profile? profile, long besides)
    {
        if (profile is not { Email.Length: > 0, IsGuest: false, IsBot: false })
            return null;
        var lower = profile.Email.ToLowerInvariant();
        var ids = await db
            .People.Where(person =>
                person.OrganisationId == workspace.OrganisationId && person.Email == lower && !person.IsGuest && !person.IsBot
            )
            .Select(person => person.Id)
            .ToListAsync();
        var same = await Joining.KeptAsync(db, ids);
        if (same is not [var id] || id == besides)
            return null;
        var isHere = await db.Identities.AnyAsync(one => one.PersonId == id && one.WorkspaceId == workspace.Id && one.LeftAt == null);
        return isHere ? null : await db.People.SingleOrDefaultAsync(person => person.Id == id && !person.StaysApart);
    }

    private static void Describe(Person person, Profile profile)
    {
        person.Name = profile.Name;
        person.Email = profile.Email?.ToLowerInvariant() ?? person.Email;
        person.TimeZone = profile.TimeZone ?? person.TimeZone;
        person.Language = profile.Language ?? person.Language;
        person.IsGuest = profile.IsGuest ?? person.IsGuest;
        // What was only overheard says nothing about whether they are an app, or left.
        if (profile.IsWhole)
            person.IsBot = profile.IsBot;
    }
}
