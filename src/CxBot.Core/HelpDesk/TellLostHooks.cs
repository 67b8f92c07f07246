using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// Tells administrators once a day which webhooks want nothing more, which nothing reaches for an hour, and how much was given up.
/// </summary>
internal sealed class TellLostHooks(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    // A receiver may be restarted without anybody hearing of it.
    private static readonly TimeSpan Worrying = TimeSpan.FromHours(1);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private const int MostNamed = 10;

    // What was given up longer ago was told.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public string Name => "helpdesk.lost";

    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken ct)
    {
        await using (var db = readers.Open())
        {
            if (
                !await db.Webhooks.AnyAsync(webhook => webhook.StoppedAt != null || webhook.FailingSince != null, ct)
                && !await db.HookDeliveries.AnyAsync(one => one.State == HookDeliveryState.GivenUp, ct)
            )
                return;
        }
        await writer.WriteAsync(TellAsync, ct);
    }

    private async Task TellAsync(CxDb db)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var before = now - Kept;
        await db.HookDeliveries.Where(one => one.State == HookDeliveryState.GivenUp && one.EndedAt < before).ExecuteDeleteAsync();
        var webhooks = await db.Webhooks.AsNoTracking().OrderBy(webhook => webhook.Host).ToListAsync();
        foreach (var names in await HookOrganisations.NamesAsync(db))
            await TellAsync(db, names.Key, webhooks.FindAll(webhook => names.Contains(webhook.Organisation)), now);
    }

    private static async Task TellAsync(CxDb db, long organisationId, IReadOnlyList<Webhook> webhooks, DateTime now)
    {
        var notice = await db.FailureNotices.SingleOrDefaultAsync(one =>
            one.OrganisationId == organisationId && one.WorkspaceId == FailureNotice.HelpDesk
        );
        var told = notice?.ToldAt ?? DateTime.MinValue;
        if (now - told < Day)
            return;
        var lost = await db
            .HookDeliveries.Where(one => one.State == HookDeliveryState.GivenUp && one.EndedAt > told)
            .OrderBy(one => one.Id)
            .Select(one => new
            {
                one.WebhookKey,
                IsRefused = one.Refusals >= HookTimes.MostRefusals,
                db.Issues.Single(issue => issue.Id == one.IssueId).Number,
            })
            .ToListAsync();
        var news = webhooks
            .SelectMany(webhook =>
                News(
                    webhook,
                    [.. lost.Where(one => one.WebhookKey == webhook.Key && one.IsRefused).Select(one => one.Number)],
                    lost.Count(one => one.WebhookKey == webhook.Key && !one.IsRefused)
                )
            )
            .ToList();
        if (news.Count == 0)
            return;
        if (notice is null)
            db.Add(notice = new FailureNotice { OrganisationId = organisationId, WorkspaceId = FailureNotice.HelpDesk });
        notice.ToldAt = now;
        await db.SaveChangesAsync();
        var card = new Card(news[0], [.. news.Select(one => new Paragraph(one))]);
        foreach (var administrator in await Administrators.OfAsync(db, organisationId))
            db.Append(Duty.For(administrator, card, now));

        IEnumerable<Text> News(Webhook webhook, List<int> refused, int late)
        {
            if (refused.Count > 0)
                yield return HelpDeskTexts.Refused(webhook, refused.Count, refused.Distinct().Take(MostNamed).Select(IssuesTexts.Code));
            if (late > 0)
                yield return HelpDeskTexts.Lost(webhook, late);
            if (IsNew(webhook))
                yield return HelpDeskTexts.Trouble(webhook);
        }

        // That one stopped is told once; that nothing arrives, each day until it does.
        bool IsNew(Webhook webhook) => webhook.StoppedAt is { } stopped ? stopped > told : webhook.FailingSince <= now - Worrying;
    }
}
