using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Writes down an account that was seen: its workspace, its identity, and the person it belongs to.</summary>
internal static class IdentityRecord
{
    public static async Task<KnownIdentity> KeepAsync(CxDb db, Account account, Profile? profile, bool speaking, DateTime now)
    {
        var workspace = await WorkspaceAsync(db, account);
        var identity = await db.Identities.SingleOrDefaultAsync(identity =>
            identity.WorkspaceId == workspace.Id && identity.ExternalId == account.User
        );
        var person = identity is null
            ? await JoinByEmailAsync(db, workspace.OrganisationId, profile)
            : await db.People.SingleAsync(person => person.Id == identity.PersonId);
        if (identity is not null && person is not null && await LateJoinAsync(db, identity, person, profile) is { } joined)
            person = joined;
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
            Describe(person, profile);
            if (profile.IsWhole)
                (identity.ProfiledAt, identity.LeftAt) = (now, profile.IsActive ? null : identity.LeftAt ?? now);
        }
        person.IsActive = identity.LeftAt is null || await IsElsewhereAsync(db, identity);
        await db.SaveChangesAsync();
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

    private static async Task<Workspace> WorkspaceAsync(CxDb db, Account account)
    {
        var workspace = await db.Workspaces.SingleOrDefaultAsync(workspace =>
            workspace.Platform == account.Platform && workspace.ExternalId == account.Workspace
        );
        if (workspace is not null)
            return workspace;
        // One deployment serves one organisation: each further workspace is a part of it.
        var organisation = await db.Organisations.OrderBy(organisation => organisation.Id).FirstOrDefaultAsync();
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

    private static async Task<Person?> LateJoinAsync(CxDb db, Identity identity, Person stub, Profile? profile)
    {
        var isStub = identity.ProfiledAt == default && stub.Email is null;
        if (!isStub || await db.Identities.AnyAsync(other => other.PersonId == stub.Id && other.Id != identity.Id))
            return null;
        if (await JoinByEmailAsync(db, stub.OrganisationId, profile) is not { } person)
            return null;
        await LateJoin.JoinAsync(db, identity, stub, person);
        return person;
    }

    // Who left one platform may be at work on the other.
    private static Task<bool> IsElsewhereAsync(CxDb db, Identity left) =>
        db.Identities.AnyAsync(other => other.PersonId == left.PersonId && other.Id != left.Id && other.LeftAt == null);

    private static async Task<Person?> JoinByEmailAsync(CxDb db, long organisationId, Profile? profile)
    {
        if (profile?.Email is not { Length: > 0 } email || profile.IsGuest is not false)
            return null;
        var lower = email.ToLowerInvariant();
        var same = await db.People.Where(person => person.OrganisationId == organisationId && person.Email == lower).Take(2).ToListAsync();
        return same is [var only] ? only : null;
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
