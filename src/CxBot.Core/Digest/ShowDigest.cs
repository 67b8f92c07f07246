using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Shows a manager what their team did so far this week, and switches the Friday message on and off.</summary>
internal sealed class ShowDigest(CxDb db) : ICommand
{
    public string Name => "digest";
    public Text Usage => DigestTexts.Usage;
    public Text Details => DigestTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (word, rest) = CommandLine.Cut(invoked.Text.ToLowerInvariant());
        return (word, rest.Trim()) switch
        {
            ("on", _) => await SwitchAsync(on: true, turn, ct),
            ("off", _) => await SwitchAsync(on: false, turn, ct),
            ("me", "on") => await SwitchOwnAsync(on: true, turn, ct),
            ("me", "off") => await SwitchOwnAsync(on: false, turn, ct),
            ("me", "" or "now") => new Reply.Private(await OwnAsync(turn, ct)),
            ("" or "now", "") => new Reply.Private(await NowAsync(db, turn, ct)),
            _ => PlainWords.Offer($"{invoked.Word} {invoked.Text}", turn) ?? new DigestWordUnknown().Reply(),
        };
    }

    /// <summary>This week so far. Who leads nobody reads of themselves.</summary>
    public static async Task<Card> NowAsync(CxDb db, Turn turn, CancellationToken ct) =>
        await DigestReading.RunningAsync(db, turn, ct) is { } content ? DigestCards.Of(content) : Card.Of(DigestTexts.WithoutTeam);

    private async Task<Card> OwnAsync(Turn turn, CancellationToken ct)
    {
        var setting = new DigestSetting(db);
        var today = LocalDay.Of(turn.Now, await setting.ZoneAsync(turn.Actor.OrganisationId, ct));
        var week = (await setting.CalendarAsync(turn.Actor)).Running(today);
        return PersonalDigestCards.Of(await PersonalDigestReading.ReadAsync(setting, db, turn.Actor, week, ct), isRunning: true);
    }

    private async Task<Reply> SwitchAsync(bool on, Turn turn, CancellationToken ct)
    {
        var schedule = await db.DigestSchedules.SingleOrDefaultAsync(schedule => schedule.ManagerId == turn.Actor.Id, ct);
        if (schedule is null)
            db.Add(schedule = DigestSchedule.For(turn.Actor.Id, await new DigestSetting(db).CalendarAsync(turn.Actor), turn.Now));
        schedule.IsOn = on;
        await db.SaveChangesAsync(ct);
        return new Reply.Private(Card.Of(on ? DigestTexts.SwitchedOn : DigestTexts.SwitchedOff));
    }

    private async Task<Reply> SwitchOwnAsync(bool on, Turn turn, CancellationToken ct)
    {
        await db
            .People.Where(person => person.Id == turn.Actor.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsOwnDigestOff, !on), ct);
        return new Reply.Private(Card.Of(on ? DigestTexts.OwnSwitchedOn : DigestTexts.OwnSwitchedOff));
    }
}
