using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Shows a manager what their team did so far this week, and switches the Friday message on and off.</summary>
internal sealed class ShowDigest(CxDb db) : ICommand
{
    public string Name => "digest";
    public Text Usage => DigestTexts.Usage;
    public Text Details => DigestTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        CommandLine.Cut(invoked.Text).Word.ToLowerInvariant() switch
        {
            "on" => await SwitchAsync(on: true, turn, ct),
            "off" => await SwitchAsync(on: false, turn, ct),
            _ => new Reply.Private(await NowAsync(db, turn, ct)),
        };

    /// <summary>This week so far.</summary>
    public static async Task<Card> NowAsync(CxDb db, Turn turn, CancellationToken ct)
    {
        var week = DigestWeek.Running(await DigestReading.TodayAsync(db, turn.Actor, turn.Now, ct));
        return await DigestReading.ReadAsync(db, turn.Actor, week, turn.Now, ct) is { } content
            ? DigestCards.Of(content)
            : Card.Of(DigestTexts.WithoutTeam);
    }

    private async Task<Reply> SwitchAsync(bool on, Turn turn, CancellationToken ct)
    {
        var schedule = await db.DigestSchedules.SingleOrDefaultAsync(schedule => schedule.ManagerId == turn.Actor.Id, ct);
        if (schedule is null)
            db.Add(schedule = DigestSchedule.For(turn.Actor.Id, turn.Actor.TimeZone, turn.Now));
        schedule.IsOn = on;
        await db.SaveChangesAsync(ct);
        return new Reply.Private(Card.Of(on ? DigestTexts.SwitchedOn : DigestTexts.SwitchedOff));
    }
}
