using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Nudges;

/// <summary>Takes the day before which somebody wants no nudges.</summary>
internal sealed class PauseForm(CxDb db) : IForm
{
    private const string FormId = "nudge.pause";
    private const string Day = "day";

    public string Id => FormId;

    public static Form Form(Turn turn) => new(FormId, NudgesTexts.PauseTitle, NudgesTexts.Save, [DayField(turn)]);

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        if (DayField(turn).Fault(submitted.Answers) is { } fault)
            return new Reply.Fix(Form(turn).With(submitted.Answers), new Dictionary<string, Text> { [Day] = fault });
        var preference = await PersonPreference.OfAsync(db, turn.Actor.Id);
        preference.PausedUntil = submitted.Answers.Date(Day);
        await db.SaveChangesAsync(ct);
        return new Reply.Private(await PauseNudges.CardAsync(db, preference, turn));
    }

    private static DateField DayField(Turn turn) =>
        PauseDays.Field(Day, NudgesTexts.PauseDay, LocalDay.Of(turn.Now, turn.Actor.TimeZone)) with
        {
            Hint = NudgesTexts.PauseDayHint,
        };
}
