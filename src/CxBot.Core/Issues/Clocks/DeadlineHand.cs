using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>
/// First contact or the recovery comes near or is late: its owner hears of it, at the deadline the backup too, then the owner's
/// manager, and after that all of them from time to time.
/// </summary>
internal sealed class DeadlineHand(IssueClockKind kind) : IClockHand
{
    public IssueClockKind Kind => kind;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        var issue = await db.Issues.SingleAsync(issue => issue.Id == clock.IssueId);
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        // Somebody else has it then, whose time begins now.
        if (await Returned.IfUnreachableAsync(db, file))
            return;
        var people = await Warnings.PeopleAsync(db, file, clock.Rung);
        await Warnings.TellAsync(db, file, people, reader => ClockCards.Due(file, kind, reader));
        var time = await ClockSetting.TimeOfAsync(db, issue);
        var strokes = ClockSetting.Strokes(issue, kind, time);
        // After a stop of the bot, or a snooze, one word is enough for all that passed.
        do clock.Rung++;
        while (clock.Rung < strokes.Count && strokes[clock.Rung] <= now);
        clock.NextDueAt = clock.Rung < strokes.Count ? strokes[clock.Rung] : time.Add(now, ClockLimits.Again(issue));
        await db.SaveChangesAsync();
        if (issue.DueAt <= now)
            IssueNews.Redraw(db, file);
    }
}
