using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>
/// Who installed the app in a further workspace could not be welcomed before an administrator let it in: they are now, as long
/// as they have not come by themselves.
/// </summary>
internal sealed class WelcomeAdmitted(Readers readers, Dispatcher dispatcher, TimeProvider time) : IScheduledTask
{
    // Until then another node may still hold the workspace for one that waits.
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(1);

    // A stop of the bot may come between; whoever is not met by then knows about it.
    private static readonly TimeSpan Window = TimeSpan.FromDays(1);

    public string Name => "welcome-admitted";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var installed in await UnmetAsync(ct))
            await dispatcher.DispatchAsync(installed, ct);
    }

    private async Task<IReadOnlyList<AppInstalled>> UnmetAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (since, until) = (now - Window, now - Known);
        await using var db = readers.Open();
        var unmet = await db
            .Installations.Where(one => one.AskedAt != null && one.EndedAt == null && one.InstalledBy != null)
            .Where(one => one.AdmittedAt > since && one.AdmittedAt <= until)
            .Where(one =>
                !db.Identities.Any(identity =>
                    identity.ExternalId == one.InstalledBy
                    && db.Workspaces.Any(workspace =>
                        workspace.Id == identity.WorkspaceId && workspace.Platform == one.Platform && workspace.ExternalId == one.Workspace
                    )
                )
            )
            .OrderBy(one => one.Id)
            .Select(one => new { one.Id, Installer = new Account(one.Platform, one.Workspace, one.InstalledBy!) })
            .ToListAsync(ct);
        return
        [
            .. unmet.Select(one => new AppInstalled
            {
                ReceiptKey = $"admitted:{one.Id}",
                From = one.Installer,
                At = new Address(one.Installer.Platform, one.Installer.Workspace, "", AddressKind.Personal, null),
                CarriesReply = false,
            }),
        ];
    }
}
