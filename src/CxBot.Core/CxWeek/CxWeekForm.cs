using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.CxWeek;

/// <summary>Asks administrators for the day and the theme, and takes the answer.</summary>
internal sealed class CxWeekForm(CxDb db, ContentLibrary library) : IForm
{
    private const string FormId = "cxweek.set";
    private const string Day = "day";
    private const string Theme = "theme";

    public string Id => FormId;

    /// <summary>The form, with the week that is set, else with the next first week of October.</summary>
    public static async Task<Form> ForAsync(CxWeekDesk desk, ContentLibrary library, Turn turn)
    {
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        var plan = await desk.ComingAsync(turn.Actor.OrganisationId, today);
        var usual = new[] { today.Year, today.Year + 1 }.Select(NudgeRounds.MondayOfCxWeek).First(monday => monday > today);
        return Form(library, turn.Actor.Language, today, plan?.Monday ?? usual, plan?.Standard);
    }

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        var theme = library.Standards.FirstOrDefault(standard => standard.Id == submitted.Answers[Theme]);
        var faults = new Dictionary<string, Text>();
        var day = submitted.Answers.Date(Day);
        if (DayField(today).Fault(submitted.Answers) is { } fault)
            faults[Day] = day is null ? fault : CxWeekTexts.IsOver;
        if (theme is null)
            faults[Theme] = CxWeekTexts.ThemeMissing;
        if (faults.Count > 0)
            return new Reply.Fix(Form(library, turn.Actor.Language, today, null, null).With(submitted.Answers), faults);
        var desk = new CxWeekDesk(db, library, turn.Now);
        return await KeepCxWeek.SetAsync(db, desk, library, turn, ContentMood.MondayOf(day!.Value), theme);
    }

    private static Form Form(ContentLibrary library, string language, DateOnly today, DateOnly? monday, string? theme) =>
        new(
            FormId,
            CxWeekTexts.FormTitle,
            CxWeekTexts.Save,
            [
                new NoteField("note", CxWeekTexts.FormNote),
                DayField(today) with
                {
                    Value = monday,
                },
                new ChoiceField(
                    Theme,
                    CxWeekTexts.Theme,
                    [.. library.Standards.Select(standard => new Choice(standard.Id, Text.Typed(standard.In(language).Name)))]
                )
                {
                    Value = theme ?? library.Standards[0].Id,
                },
            ]
        );

    private static DateField DayField(DateOnly today) => new(Day, CxWeekTexts.Day) { Earliest = ContentMood.MondayOf(today) };
}
