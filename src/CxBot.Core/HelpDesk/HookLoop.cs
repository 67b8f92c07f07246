using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// Brings the database up to the configuration before anything can be reported, then looks each second for what is due to each
/// webhook.
/// </summary>
internal sealed class HookLoop(
    SendHooks send,
    IWriter writer,
    IOptions<HelpDeskOptions> options,
    TimeProvider time,
    ILogger<HookLoop> logger
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await writer.WriteAsync(SettleAsync, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    // A slow one does not hold up the others.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(options.Value.Webhooks.Select(webhook => LoopAsync(webhook, stoppingToken)));

    private async Task LoopAsync(WebhookOptions webhook, CancellationToken ct)
    {
        using var looks = new PeriodicTimer(Look, time);
        while (await looks.WaitForNextTickAsync(ct))
        {
            try
            {
                await send.RunAsync(webhook, ct);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                // The database may be away for a moment; what is written stays written.
                logger.HooksFailed(exception);
            }
        }
    }

    /// <summary>
    /// What is configured hears from now on, also where it wanted nothing more before; what is not any more hears nothing, and what
    /// waited for it is withdrawn.
    /// </summary>
    internal async Task SettleAsync(CxDb db)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var configured = options.Value.Webhooks.Select(one => Webhook.KeyOf(one.Url)).ToList();
        await db.HookDeliveries.Where(delivery => !configured.Contains(delivery.WebhookKey)).ExecuteDeleteAsync();
        await db.Webhooks.Where(webhook => !configured.Contains(webhook.Key)).ExecuteDeleteAsync();
        var known = await db.Webhooks.ToListAsync();
        foreach (var one in options.Value.Webhooks)
        {
            var key = Webhook.KeyOf(one.Url);
            if (known.Find(webhook => webhook.Key == key) is not { } webhook)
                db.Add(webhook = new Webhook { Key = key, RestsUntil = now });
            (webhook.Host, webhook.WithNames, webhook.StoppedAt) = (new Uri(one.Url).Host, one.Names, null);
            webhook.Organisation = one.Organisation.Trim();
        }
        await db.SaveChangesAsync();
        foreach (var named in options.Value.Webhooks.Select(one => one.Organisation.Trim()).Where(named => named.Length > 0).Distinct())
        {
            if (await OrganisationChoice.FindAsync(db, named) is null)
                logger.NoSuchOrganisation("Webhooks", named, await OrganisationChoice.ChoicesAsync(db));
        }
        // On SQLite this process is the only one: whoever claimed these is dead.
        if (db is SqliteCxDb)
            await db
                .HookDeliveries.Where(delivery => delivery.State == HookDeliveryState.Sending)
                .ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.NextDueAt, now));
    }
}
