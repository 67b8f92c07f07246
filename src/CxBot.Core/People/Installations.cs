using CxBot.Core.Channels;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.People;

/// <summary>Where the app was installed by a platform's own consent page. What is secret in a row, only the adapter can read.</summary>
public sealed class Installations(IWriter writer, Readers readers, IOptions<WorkspaceOptions> workspaces, TimeProvider time)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromDays(7);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The row, also of one that waits or has ended; null when nobody ever installed it there.</summary>
    public async Task<Installation?> FindAsync(string platform, string workspace, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db.Installations.SingleOrDefaultAsync(one => one.Platform == platform && one.Workspace == workspace, ct);
    }

    /// <summary>Those of a platform whose access token expires before the moment.</summary>
    public async Task<IReadOnlyList<Installation>> ExpiringAsync(string platform, DateTime before, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db
            .Installations.Where(one => one.Platform == platform && one.EndedAt == null && one.ExpiresAt < before)
            .OrderBy(one => one.Id)
            .ToListAsync(ct);
    }

    /// <summary>
    /// Keeps an installation, new or made again. Whether it is let in: the first is; another workspace is once an administrator
    /// of the organisation that was here first says so, because its people may share everything, and they are asked here.
    /// </summary>
    public Task<bool> KeepAsync(Installation installed, CancellationToken ct) => writer.WriteAsync(db => KeepAsync(db, installed), ct);

    /// <summary>
    /// Forgets the secrets of an installation. False when it had ended already, or was made again after <paramref name="happenedAt"/>:
    /// platforms report late and out of order.
    /// </summary>
    public Task<bool> EndAsync(string platform, string workspace, DateTime happenedAt, CancellationToken ct) =>
        writer.WriteAsync(
            async db =>
            {
                var row = await db.Installations.SingleOrDefaultAsync(one => one.Platform == platform && one.Workspace == workspace);
                if (row is not { EndedAt: null } || row.InstalledAt > happenedAt)
                    return false;
                row.End(Now);
                await db.SaveChangesAsync();
                return true;
            },
            ct
        );

    /// <summary>
    /// Takes the right to renew an access token, for half a minute. False when another node has it, or has renewed this token
    /// already.
    /// </summary>
    public Task<bool> TryBeginRenewalAsync(Installation seen, CancellationToken ct)
    {
        var (now, until) = (Now, Now + TimeSpan.FromSeconds(30));
        return writer.WriteAsync(
            async db =>
                await db
                    .Installations.Where(one =>
                        one.Id == seen.Id && one.Token == seen.Token && (one.RenewingUntil == null || one.RenewingUntil < now)
                    )
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.RenewingUntil, until)) == 1,
            ct
        );
    }

    /// <summary>Ends a renewal: with new secrets, or (null) without, so that somebody may try again at once.</summary>
    public Task EndRenewalAsync(
        Installation seen,
        (string Token, string RenewalToken, DateTime? ExpiresAt)? renewed,
        CancellationToken ct
    ) =>
        writer.WriteAsync(
            async db =>
            {
                // It may have been uninstalled meanwhile: a dead row gets no token.
                var row = await db.Installations.SingleAsync(one => one.Id == seen.Id);
                if (row.Token != seen.Token)
                    return;
                if (renewed is { } fresh)
                    (row.Token, row.RenewalToken, row.ExpiresAt) = fresh;
                row.RenewingUntil = null;
                await db.SaveChangesAsync();
            },
            ct
        );

    private async Task<bool> KeepAsync(CxDb db, Installation installed)
    {
        var row = await db.Installations.SingleOrDefaultAsync(one =>
            one.Platform == installed.Platform && one.Workspace == installed.Workspace
        );
        if (row is null)
            db.Add(row = new Installation { Platform = installed.Platform, Workspace = installed.Workspace });
        row.Renew(installed, Now);
        if (row.AdmittedAt is null && await IsAdmittedAsync(db, installed))
            row.AdmittedAt = Now;
        await db.SaveChangesAsync();
        if (row.AdmittedAt is null && (row.AskedAt is null || Now - row.AskedAt > AskAgain))
            await AskAsync(db, row);
        return row.AdmittedAt is not null;
    }

    private static async Task<bool> IsAdmittedAsync(CxDb db, Installation installed) =>
        await db.Workspaces.AnyAsync(one => one.Platform == installed.Platform && one.ExternalId == installed.Workspace)
        || !await db.People.AnyAsync(person => person.IsAdministrator && person.IsActive);

    private async Task AskAsync(CxDb db, Installation row)
    {
        row.AskedAt = Now;
        await db.SaveChangesAsync();
        var host = await db.Organisations.MinAsync(organisation => organisation.Id);
        var question = WorkspaceCards.Question(row, workspaces.Value.BeginApart);
        foreach (var administrator in await Administrators.OfAsync(db, host))
            db.Append(Duty.For(administrator, question, Now, WorkspaceCards.Subject(row)));
    }
}
