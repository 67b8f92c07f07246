using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>Does what a keeper typed.</summary>
internal sealed class ScheduleActs(CxDb db, ContentLibrary library, KeptChannel kept, Turn turn)
{
    private readonly ContentLedger ledger = new(db, library, turn.Now);

    private DateOnly Today => LocalDay.Of(turn.Now, kept.Channel.TimeZone);

    private QuietHours Quiet => new(kept.Channel.QuietFrom, kept.Channel.QuietUntil);

    public async Task<Reply> DoAsync(ScheduleWish wish)
    {
        if (wish.Verb == ScheduleVerb.Change)
            return new Reply.Ask(ScheduleForm.For(kept));
        if (wish.Verb == ScheduleVerb.Settings)
            return new Reply.Ask(await ChannelForm.ForAsync(db, library, kept.Channel, turn));
        if (wish is { Verb: ScheduleVerb.Add, Kind: null })
            return new Reply.Ask(AddedSchedule.Form(kept.Channel));
        var refusal = wish.Verb switch
        {
            ScheduleVerb.Pause => await PauseAsync(wish.Rest),
            ScheduleVerb.Resume => await ResumeAsync(),
            ScheduleVerb.Skip => await ledger.SkipNextAsync(kept, wish.Kind) is null ? new NothingToCome() : null,
            ScheduleVerb.Replace => await ledger.ReplaceNextAsync(kept, wish.Kind) is null ? new NothingToCome() : null,
            ScheduleVerb.Set or ScheduleVerb.Add => await SetAsync(wish),
            ScheduleVerb.Remove => await RemoveAsync(wish.Kind),
            ScheduleVerb.Holidays => await HolidaysAsync(wish.Rest),
            ScheduleVerb.Quiet => await QuietAsync(wish.Rest),
            ScheduleVerb.Zone => await ZoneAsync(wish.Rest.Trim()),
            _ => await KeeperAsync(wish.Rest),
        };
        if (refusal is null)
            kept.Note(db, turn, ActOf(wish.Verb));
        return refusal?.Reply() ?? new Reply.Private(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }

    private static AuditAct ActOf(ScheduleVerb verb) =>
        verb switch
        {
            ScheduleVerb.Pause => AuditAct.SchedulePaused,
            ScheduleVerb.Resume => AuditAct.ScheduleResumed,
            ScheduleVerb.Skip or ScheduleVerb.Replace or ScheduleVerb.Set or ScheduleVerb.Add or ScheduleVerb.Remove =>
                AuditAct.ScheduleChanged,
            _ => AuditAct.ChannelChanged,
        };

    private async Task<Refusal?> PauseAsync(string rest)
    {
        var words = rest.StartsWith("until", StringComparison.OrdinalIgnoreCase) ? rest["until".Length..] : rest;
        if (words.Trim().Length == 0)
        {
            await ledger.PauseAsync(kept, untilDay: null);
            return null;
        }
        if (DateWords.Read(words, Today, turn.Actor.Language) is not { } day || day <= Today)
            return new UnreadableDay(words.Trim());
        if (day > PauseDays.Latest(Today))
            return new PauseTooLong(PauseDays.Latest(Today));
        await ledger.PauseAsync(kept, day);
        return null;
    }

    private async Task<Refusal?> ResumeAsync()
    {
        await ledger.ResumeAsync(kept);
        return null;
    }

    private async Task<Refusal?> SetAsync(ScheduleWish wish)
    {
        var kind = wish.Kind!.Value;
        var tags = ScheduleTags.Read(string.Join(' ', wish.Tags ?? []));
        if (tags.Unknown.Count > 0)
            return new UnknownTags(tags.Unknown);
        var present = wish.Verb == ScheduleVerb.Add ? null : kept.Regular.FirstOrDefault(schedule => schedule.Kind == kind);
        var days = wish.Days ?? present?.Days ?? UsualSchedules.Days(kind);
        var time = wish.Time ?? present?.LocalTime ?? UsualSchedules.TimeOf(kind);
        if (Quiet.Hold(time))
            return new TimeInQuietHours(time, Quiet);
        if (present is null)
            db.Add(present = UsualSchedules.For(kept.Channel, kind, days, time, turn.Now));
        else
            present.Set(days, time, kept.Channel.TimeZone, turn.Now);
        if (tags.Known.Count > 0)
            present.Tags = [.. tags.Known];
        await db.SaveChangesAsync();
        await ledger.ReplanAsync(kept.Channel, [present]);
        return null;
    }

    private async Task<Refusal?> RemoveAsync(PostKind? kind)
    {
        if (kind is null)
            return new ScheduleNotUnderstood();
        if (kept.Regular.LastOrDefault(schedule => schedule.Kind == kind) is not { } schedule)
            return new NoSuchSchedule(kind.Value);
        schedule.Set(Weekdays.None, schedule.LocalTime, kept.Channel.TimeZone, turn.Now);
        await ledger.ReplanAsync(kept.Channel, [schedule]);
        // The ledger keeps its rows: they say what was posted.
        db.Remove(schedule);
        await db.SaveChangesAsync();
        return null;
    }

    private async Task<Refusal?> HolidaysAsync(string rest)
    {
        var change = new ChannelChange(db, library, kept, turn.Now);
        if (Enum.TryParse<HolidayRegion>(rest.Trim(), ignoreCase: true, out var region) && Enum.IsDefined(region))
        {
            kept.Channel.Region = region;
        }
        else
        {
            var dates = OwnDates.Read(rest, Today, turn.Actor.Language);
            if (dates.Unread.Count > 0 || dates.Days.Count == 0)
                return new UnreadableDates(dates.Unread);
            await change.OwnDaysAsync(dates.Days);
        }
        await change.TakeEffectAsync();
        return null;
    }

    private async Task<Refusal?> QuietAsync(string rest)
    {
        if (rest.Trim().Length == 0 || ClockWords.Quiet(rest) is not { } quiet)
            return new UnreadableQuietHours();
        if (ChannelChange.Silenced(kept, quiet) is { } time)
            return new TimeInQuietHours(time, quiet);
        new ChannelChange(db, library, kept, turn.Now).Quiet(quiet);
        await db.SaveChangesAsync();
        return null;
    }

    private async Task<Refusal?> ZoneAsync(string zone)
    {
        if (!Zones.Exist(zone))
            return new UnknownZone(zone);
        var change = new ChannelChange(db, library, kept, turn.Now);
        await change.ZoneAsync(zone);
        await change.TakeEffectAsync();
        return null;
    }

    private async Task<Refusal?> KeeperAsync(string rest)
    {
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, rest, turn.Mentioned);
        if (named is not { Found: [{ IsGuest: false, IsBot: false } keeper], Unclear.Count: 0 })
            return new KeeperNotClear();
        kept.Channel.KeeperId = keeper.Id;
        await db.SaveChangesAsync();
        return null;
    }
}
