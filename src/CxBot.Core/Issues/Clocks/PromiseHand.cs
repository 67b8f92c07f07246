using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>A promise is at half of its time, an hour before its end, or broken.</summary>
internal sealed class PromiseHand : IClockHand
{
    private const int Manager = 2;

    public IssueClockKind Kind => IssueClockKind.Promise;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        var issue = await db.Issues.SingleAsync(issue => issue.Id == clock.IssueId);
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        if (await Returned.IfUnreachableAsync(db, file) || issue.PromisedFor is not { } due)
            return;
        var isPassed = now >= due;
        // The two words before the end are the point of a promise: they come, however much was said that day.
        var people = await Warnings.PeopleAsync(db, file, isPassed ? Manager : 0);
        await Warnings.TellAsync(
            db,
            file,
            people,
            reader => ClockCards.Promise(file, reader),
            everyTime: !isPassed || !issue.IsPromiseBroken
        );
        var strokes = PromiseTimes.Of(issue.PromisedAt!.Value, due);
        while (clock.Rung < strokes.Count && strokes[clock.Rung] <= now)
            clock.Rung++;
        clock.NextDueAt =
            clock.Rung < strokes.Count
                ? strokes[clock.Rung]
                : (await ClockSetting.TimeOfAsync(db, issue)).Add(now, ClockLimits.Again(issue));
        if (isPassed && !issue.IsPromiseBroken)
            await IssueNews.KeepAsync(db, file, issue.BreakPromise(now));
        await db.SaveChangesAsync();
    }
}
