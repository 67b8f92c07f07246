using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>"hours 8:00-16:00 mon-thu": when I am at work; time for what waits for me counts then.</summary>
internal sealed class SetHours(CxDb db) : ICommand
{
    private const string Usual = "usual";

    public string Name => "hours";
    public Text Usage => ClocksTexts.UsageHours;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var person = await db.People.SingleAsync(person => person.Id == turn.Actor.Id, ct);
        var usual = await db.Organisations.Where(one => one.Id == person.OrganisationId).Select(one => one.WorkingHours).SingleAsync(ct);
        var typed = invoked.Text.Trim();
        if (typed.Length > 0)
        {
            var isUsual = typed.Equals(Usual, StringComparison.OrdinalIgnoreCase);
            if (!isUsual && WorkingHours.Read(typed) is null)
                return new Reply.Private(Card.Of(ClocksTexts.HoursUnreadable));
            person.WorkingHours = isUsual ? "" : $"{WorkingHours.Read(typed)}";
            await db.SaveChangesAsync(ct);
            await SetClocksAsync(turn.Now);
        }
        var hours = ChannelsTexts.Hours(WorkingTimes.HoursOf(person.WorkingHours, usual));
        var sentence = person.WorkingHours.Length > 0 ? ClocksTexts.Hours(hours) : ClocksTexts.HoursUsual(hours);
        return new Reply.Private(Card.Of(sentence));

        // What waits for them is due at other moments now.
        async Task SetClocksAsync(DateTime now)
        {
            var waiting = await db.Issues.Where(issue => issue.TimedById == person.Id && issue.TimedSince != null).ToListAsync(ct);
            foreach (var issue in waiting)
                await ClockSetting.SetAsync(db, await IssueFile.OpenAsync(db, issue, [turn.Actor], now));
            await db.SaveChangesAsync(ct);
        }
    }
}
