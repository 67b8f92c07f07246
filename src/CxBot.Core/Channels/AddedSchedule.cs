using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>Takes one more schedule of a channel: what, when, and which tags.</summary>
internal sealed class AddedSchedule(CxDb db, ContentLibrary library) : IForm
{
    private const string FormId = "schedule.add";
    private const string What = "what";
    private const string Days = "days";
    private const string Time = "time";
    private const string Tags = "tags";

    public string Id => FormId;

    public static Form Form(Channel channel) =>
        new(
            FormId,
            ChannelsTexts.AddTitle,
            ChannelsTexts.FormSubmit,
            [
                new ChoiceField(
                    What,
                    ChannelsTexts.What,
                    [.. PostKindExtensions.Regular.Select(kind => new Choice(kind.ToString(), ChannelsTexts.Label(kind)))]
                )
                {
                    Value = nameof(PostKind.Tip),
                },
                new ChoiceField(Days, ChannelsTexts.OnDays, ScheduleForm.Choices(Weekdays.Monday))
                {
                    Value = ScheduleForm.Option(Weekdays.Monday),
                },
                ScheduleForm.TimeField(Time, ChannelsTexts.Time, UsualSchedules.Time, channel),
                new TextField(Tags, ChannelsTexts.Tags)
                {
                    Optional = true,
                    MaxLength = 200,
                    Hint = ChannelsTexts.TagsHint(ScheduleTags.All),
                },
            ]
        )
        {
            State = $"{channel.Id}",
        };

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, submitted.State, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        var answers = submitted.Answers;
        var tags = ScheduleTags.Read(answers[Tags]);
        var faults = Faults(answers, kept.Channel, tags);
        if (faults.Count > 0)
            return new Reply.Fix(Form(kept.Channel).With(answers), faults);

        kept.Note(db, turn, AuditAct.ScheduleChanged);
        var kind = Enum.Parse<PostKind>(answers[What]);
        var days = ScheduleForm.ReadDays(answers, Days)!.Value;
        var schedule = UsualSchedules.For(kept.Channel, kind, days, ClockWords.Time(answers[Time])!.Value, turn.Now);
        schedule.Tags = [.. tags.Known];
        db.Add(schedule);
        await db.SaveChangesAsync(ct);
        await new PlanBatch(db, library, turn.Now).PlanAsync(kept.Channel);
        return new Reply.Private(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }

    private static Dictionary<string, Text> Faults(FormAnswers answers, Channel channel, ScheduleTags tags)
    {
        var faults = new Dictionary<string, Text>();
        var quiet = new QuietHours(channel.QuietFrom, channel.QuietUntil);
        if (!PostKindExtensions.Regular.Any(kind => kind.ToString() == answers[What]))
            faults[What] = ChannelsTexts.DaysFault;
        if (ScheduleForm.ReadDays(answers, Days) is null)
            faults[Days] = ChannelsTexts.DaysFault;
        if (ClockWords.Time(answers[Time]) is not { } time)
            faults[Time] = ChannelsTexts.TimeFault;
        else if (quiet.Hold(time))
            faults[Time] = ChannelsTexts.InQuietHours(time, quiet);
        if (tags.Unknown.Count > 0)
            faults[Tags] = ChannelsTexts.UnknownTags(tags.Unknown);
        return faults;
    }
}
