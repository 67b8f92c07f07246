using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>Takes the day on which a channel's schedule goes on by itself.</summary>
internal sealed class ResumptionForm(CxDb db, ContentLibrary library) : IForm
{
    private const string FormId = "schedule.until";
    private const string Day = "day";

    public string Id => FormId;

    public static Form Form(Channel channel, Turn turn) =>
        new(FormId, ChannelsTexts.UntilTitle, ChannelsTexts.FormSubmit, [DayField(channel, turn)]) { State = $"{channel.Id}" };

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, submitted.State, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        if (DayField(kept.Channel, turn).Fault(submitted.Answers) is { } fault)
            return new Reply.Fix(Form(kept.Channel, turn).With(submitted.Answers), new Dictionary<string, Text> { [Day] = fault });
        kept.Note(db, turn, AuditAct.SchedulePaused);
        await new ContentLedger(db, library, turn.Now).PauseAsync(kept, submitted.Answers.Date(Day));
        return new Reply.Private(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }

    private static DateField DayField(Channel channel, Turn turn) =>
        PauseDays.Field(Day, ChannelsTexts.UntilLabel, LocalDay.Of(turn.Now, channel.TimeZone));
}
