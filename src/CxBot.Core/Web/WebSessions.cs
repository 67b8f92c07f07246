using System.Collections.Immutable;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Web;

/// <summary>Who is signed in: by a link, until the end of a working day.</summary>
public sealed class WebSessions(IWriter writer, Readers readers, TimeProvider time)
{
    /// <summary>How long somebody stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>Who a link signs in; null when it is unknown, used or too old.</summary>
    public async Task<WebVisit?> OfLinkAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (new WebToken(token).Hash, Now);
        await using var db = readers.Open();
        var link = await db.WebLinks.SingleOrDefaultAsync(link => link.TokenHash == hash && link.UsedAt == null && link.EndsAt > now, ct);
        return link is null ? null : await VisitAsync(db, link.PersonId, ct);
    }

    /// <summary>Where somebody's own link leads, though it may be used: who is signed in needs nothing more from it.</summary>
    public async Task<string?> PathOfLinkAsync(string token, long personId, CancellationToken ct)
    {
        var hash = new WebToken(token).Hash;
        await using var db = readers.Open();
        return await db
            .WebLinks.Where(link => link.TokenHash == hash && link.PersonId == personId)
            .Select(link => link.Path)
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>Uses a link up. The session's token, for the cookie, and where the link leads; null when somebody was faster or it is too old.</summary>
    public Task<(string Token, string Path)?> BeginAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (new WebToken(token).Hash, Now);
        return writer.WriteAsync<(string, string)?>(
            async db =>
            {
                // One statement, so that of two nodes only one finds it unused.
                var used = await db
                    .WebLinks.Where(link => link.TokenHash == hash && link.UsedAt == null && link.EndsAt > now)
                    .ExecuteUpdateAsync(link => link.SetProperty(row => row.UsedAt, now));
                if (used == 0)
                    return null;
                var link = await db.WebLinks.AsNoTracking().SingleAsync(link => link.TokenHash == hash);
                var session = WebToken.New();
                db.Add(
                    new WebSession
                    {
                        TokenHash = session.Hash,
                        PersonId = link.PersonId,
                        EndsAt = now + Lifetime,
                    }
                );
                await db.SaveChangesAsync();
                return (session.Value, link.Path);
            },
            ct
        );
    }

    /// <summary>Who a session belongs to; null when it has ended or they are no colleague any more.</summary>
    public async Task<WebVisit?> OfSessionAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (new WebToken(token).Hash, Now);
        await using var db = readers.Open();
        var session = await db.WebSessions.SingleOrDefaultAsync(session => session.TokenHash == hash && session.EndsAt > now, ct);
        return session is null ? null : await VisitAsync(db, session.PersonId, ct);
    }

    /// <summary>A visit of somebody whose platform vouches for them.</summary>
    public async Task<WebVisit?> OfPersonAsync(long personId, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await VisitAsync(db, personId, ct);
    }

    /// <summary>Signs out.</summary>
    public Task EndAsync(string token, CancellationToken ct)
    {
        var hash = new WebToken(token).Hash;
        return writer.WriteAsync(db => db.WebSessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync(), ct);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<WebVisit?> VisitAsync(CxDb db, long personId, CancellationToken ct)
    {
        var person = await db.People.SingleOrDefaultAsync(person => person.Id == personId && person.IsActive && !person.IsBot, ct);
        if (person is null)
            return null;
        var workspace = await db
            .Identities.Where(identity => identity.PersonId == personId && identity.LeftAt == null)
            .OrderByDescending(identity => identity.LastSeenAt)
            .Select(identity => identity.WorkspaceId)
            .FirstOrDefaultAsync(ct);
        var colleague = person.ToColleague();
        return new WebVisit(
            new Turn(colleague, new Place(workspace, "", AddressKind.Personal), [], Now),
            new Reader(colleague.Language, colleague.TimeZone, ImmutableDictionary<long, string>.Empty)
        );
    }
}
