using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Takes a channel's zone, language, days off, quiet hours and keeper.</summary>
internal sealed class SetChannel(CxDb db, ContentLibrary library) : IForm
{
    public string Id => ChannelForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, submitted.State, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        var answers = submitted.Answers;
        var today = LocalDay.Of(turn.Now, kept.Channel.TimeZone);
        var dates = OwnDates.Read(answers[ChannelForm.Dates], today, turn.Actor.Language);
        var faults = Faults(answers, kept, dates);
        if (faults.Count > 0)
            return new Reply.Fix((await ChannelForm.ForAsync(db, library, kept.Channel, turn)).With(answers), faults);

        kept.Note(db, turn, AuditAct.ChannelChanged);
        var change = new ChannelChange(db, library, kept, turn.Now);
        await change.OwnDaysAsync(dates.Days, insteadFrom: today);
        kept.Channel.Region = Enum.Parse<HolidayRegion>(answers[ChannelForm.Region]);
        change.Quiet(ClockWords.Quiet(answers[ChannelForm.Quiet])!.Value);
        await change.KeeperAsync(answers.People(ChannelForm.Keeper));
        await change.ZoneAsync(answers[ChannelForm.Zone]);
        ChannelForm.TryReadLanguage(answers, library, kept.Channel, out var language);
        change.Language(language);
        await change.TakeEffectAsync();
        return new Reply.Private(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }

    private Dictionary<string, Text> Faults(FormAnswers answers, KeptChannel kept, OwnDates dates)
    {
        var faults = new Dictionary<string, Text>();
        if (!Zones.Exist(answers[ChannelForm.Zone]))
            faults[ChannelForm.Zone] = ChannelsTexts.UnknownZone(answers[ChannelForm.Zone]);
        if (!Enum.GetNames<HolidayRegion>().Contains(answers[ChannelForm.Region]))
            faults[ChannelForm.Region] = ChannelsTexts.DaysFault;
        if (!ChannelForm.TryReadLanguage(answers, library, kept.Channel, out _))
            faults[ChannelForm.Language] = ChannelsTexts.DaysFault;
        if (dates.Unread.Count > 0)
            faults[ChannelForm.Dates] = ChannelsTexts.UnreadableDates(dates.Unread);
        if (ClockWords.Quiet(answers[ChannelForm.Quiet]) is not { } quiet)
            faults[ChannelForm.Quiet] = ChannelsTexts.QuietFault;
        else if (ChannelChange.Silenced(kept, quiet) is { } time)
            faults[ChannelForm.Quiet] = ChannelsTexts.InQuietHours(time, quiet);
        return faults;
    }
}
