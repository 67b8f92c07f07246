using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>
/// Shows a manager what their team did so far this week, and switches the Friday message on and off. Who leads nobody has one digest,
/// their own week, and means that one.
/// </summary>
internal sealed class ShowDigest(CxDb db) : ICommand
{
    public string Name => "digest";
    public Text Usage => DigestTexts.Usage;
    public Text Details => DigestTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (word, rest) = CommandLine.Cut(invoked.Text.ToLowerInvariant());
        var isOwn = word == "me";
        var wish = isOwn ? rest.Trim() : $"{word} {rest}".Trim();
        if (wish is not ("" or "now" or "on" or "off"))
            return PlainWords.Offer($"{invoked.Word} {invoked.Text}", turn) ?? new DigestWordUnknown().Reply();
        var leads = !isOwn && await Team.MembersOf(db, turn.Actor.Id).AnyAsync(ct);
        return (wish, leads) switch
        {
            ("on" or "off", true) => await SwitchAsync(wish == "on", turn, ct),
            ("on" or "off", false) => await SwitchOwnAsync(wish == "on", turn, ct),
            (_, true) => await NowAsync(db, turn, ct),
            _ => new Reply.Private(await OwnAsync(turn, saysHowToLead: !isOwn, ct)),
        };
    }

    /// <summary>This week so far, as a card that changes once somebody in it is thanked.</summary>
    public static async Task<Reply.Private> NowAsync(CxDb db, Turn turn, CancellationToken ct) =>
        await DigestReading.RunningAsync(db, turn, ct) is { } content
            ? new Reply.Private(DigestCards.Of(content)) { Subject = DigestNews.Subject(turn.Actor.Id, content.Week.From) }
            : new Reply.Private(Card.Of(DigestTexts.WithoutTeam));

    private async Task<Card> OwnAsync(Turn turn, bool saysHowToLead, CancellationToken ct)
    {
        var setting = new DigestSetting(db);
        var today = LocalDay.Of(turn.Now, await setting.ZoneAsync(turn.Actor.OrganisationId, ct));
        var week = (await setting.CalendarAsync(turn.Actor)).Running(today);
        var card = PersonalDigestCards.Of(await PersonalDigestReading.ReadAsync(setting, db, turn.Actor, week, ct), isRunning: true);
        return saysHowToLead ? card with { Blocks = [.. card.Blocks, new Small(DigestTexts.OwnOnly)] } : card;
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
