using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Takes what an administrator set. A week that begins on another day makes the board count its weeks anew.</summary>
internal sealed class KeepSettings(CxDb db) : IForm
{
    public string Id => SettingsForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        var answers = submitted.Answers;
        if (Faults(answers) is { Count: > 0 } faults)
            return new Reply.Fix(SettingsForm.For(organisation).With(answers), faults);

        var weekStart = Enum.Parse<DayOfWeek>(answers[SettingsForm.WeekStart]);
        var countAnew = weekStart != organisation.WeekStart;
        Note(turn, organisation, answers, countAnew);
        (organisation.Name, organisation.TimeZone) = (answers[SettingsForm.Name], answers[SettingsForm.Zone]);
        (organisation.WeekStart, organisation.Language) = (weekStart, answers[SettingsForm.Language]);
        organisation.RanksPeople = answers[SettingsForm.Ranks] != SettingsForm.Word(false);
        organisation.WorkingHours = $"{WorkingHours.Read(answers[SettingsForm.Hours])}";
        organisation.MostOpenIssues = LoadOf(answers) ?? 0;
        organisation.PhoneNow = answers[SettingsForm.Phone].Trim();
        await db.SaveChangesAsync(ct);
        if (countAnew)
            await BoardRebuild.RunAsync(db, organisation.Id, ct);
        return new Reply.Private(SettingsCards.Settings(organisation, turn.Actor));
    }

    private void Note(Turn turn, Organisation organisation, FormAnswers answers, bool isNewWeek)
    {
        if (answers[SettingsForm.Name] != organisation.Name)
            AuditLog.Note(db, turn, AuditAct.OrganisationNamed, answers[SettingsForm.Name]);
        if (answers[SettingsForm.Zone] != organisation.TimeZone)
            AuditLog.Note(db, turn, AuditAct.ZoneSet, answers[SettingsForm.Zone]);
        if (isNewWeek)
            AuditLog.Note(db, turn, AuditAct.WeekStartSet, answers[SettingsForm.WeekStart]);
        if (answers[SettingsForm.Ranks] != SettingsForm.Word(organisation.RanksPeople))
            AuditLog.Note(db, turn, AuditAct.RanksSet, answers[SettingsForm.Ranks]);
        if (answers[SettingsForm.Language] != organisation.Language)
            AuditLog.Note(db, turn, AuditAct.LanguageSet, answers[SettingsForm.Language]);
        var hours = $"{WorkingHours.Read(answers[SettingsForm.Hours])}";
        if (hours != $"{WorkingTimes.HoursOf("", organisation.WorkingHours)}")
            AuditLog.Note(db, turn, AuditAct.HoursSet, hours);
        if ((LoadOf(answers) ?? 0) != organisation.MostOpenIssues)
            AuditLog.Note(db, turn, AuditAct.LoadSet, answers[SettingsForm.Load]);
        if (answers[SettingsForm.Phone].Trim() != organisation.PhoneNow)
            AuditLog.Note(db, turn, AuditAct.PhoneSet, answers[SettingsForm.Phone].Trim());
    }

    private static Dictionary<string, Text> Faults(FormAnswers answers)
    {
        var faults = new Dictionary<string, Text>();
        if (answers[SettingsForm.Name].Length is var length and > SettingsForm.MostName)
            faults[SettingsForm.Name] = ChatTexts.TooLong(length, SettingsForm.MostName);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(answers[SettingsForm.Zone], out _))
            faults[SettingsForm.Zone] = SettingsTexts.ZoneUnknown;
        if (!SettingsForm.WeekStarts.Any(day => $"{day}" == answers[SettingsForm.WeekStart]))
            faults[SettingsForm.WeekStart] = SettingsTexts.ChooseOne;
        if (!SpokenLanguages.All.Contains(answers[SettingsForm.Language]))
            faults[SettingsForm.Language] = SettingsTexts.ChooseOne;
        if (WorkingHours.Read(answers[SettingsForm.Hours]) is null)
            faults[SettingsForm.Hours] = SettingsTexts.HoursUnreadable;
        if (answers[SettingsForm.Load].Trim().Length > 0 && LoadOf(answers) is null)
            faults[SettingsForm.Load] = SettingsTexts.LoadUnreadable;
        if (answers[SettingsForm.Phone].Length is var phone and > SettingsForm.MostPhone)
            faults[SettingsForm.Phone] = ChatTexts.TooLong(phone, SettingsForm.MostPhone);
        return faults;
    }

    private static int? LoadOf(FormAnswers answers) =>
        int.TryParse(answers[SettingsForm.Load].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var most)
        && most is > 0 and < 1000
            ? most
            : null;
}
