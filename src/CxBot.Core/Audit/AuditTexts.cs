using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Privacy;
using CxBot.Core.Scheduling;
using CxBot.Core.Settings;

namespace CxBot.Core.Audit;

/// <summary>What administrators read in the log.</summary>
internal static class AuditTexts
{
    public static Text Usage => Text.Of("Audit.Usage");

    public static Text Details => Text.Of("Audit.Details");

    public static Text Title => Text.Of("Audit.Title");

    public static Text Nothing => Text.Of("Audit.Nothing");

    public static Text Newest => Text.Of("Audit.Newest");

    public static Text Older => Text.Of("Audit.Older");

    public static Text NothingOfThat => Text.Of("Audit.NothingOfThat");

    public static Text OpenPage => Text.Of("Audit.OpenPage");

    public static Text Who => Text.Of("Audit.Who");

    public static Text What => Text.Of("Audit.What");

    public static Text Everybody => Text.Of("Audit.Everybody");

    public static Text Everything => Text.Of("Audit.Everything");

    public static Text Kind(AuditKind kind) => Text.Of($"Audit.Kind{kind}");

    public static Text WhenWithYear(DateTime at) => new("", [new Moment(at, MomentStyle.WithYear)]);

    public static Text When(DateTime at) => new("", [new Moment(at)]);

    /// <summary>What a line says: {0} who, {1} to what, {2} to whom, {3} for whom.</summary>
    public static Text Line(AuditEntry entry, IReadOnlyDictionary<long, string> names) =>
        Text.Of(
            $"Audit.{entry.Act}",
            Name(entry.ActorId, names),
            Subject(entry),
            Name(entry.PersonId, names),
            Name(entry.ForPersonId, names)
        );

    // What is kept as the database or a form writes it is said as people read it.
    private static TextArgument Subject(AuditEntry entry) =>
        entry.Act switch
        {
            AuditAct.WeekStartSet when Enum.TryParse<DayOfWeek>(entry.Subject, out var day) => SettingsTexts.Day(day),
            AuditAct.RanksSet => SettingsTexts.RanksPeople(entry.Subject == SettingsForm.Word(true)),
            AuditAct.LanguageSet when SpokenLanguages.All.Contains(entry.Subject) => SettingsForm.NameOf(entry.Subject),
            AuditAct.HoursSet when WorkingHours.Read(entry.Subject) is { } hours => ChannelsTexts.Hours(hours),
            AuditAct.CxWeekSet or AuditAct.CxWeekCancelled when Day(entry.Subject) is { } day => new CalendarDay(day),
            AuditAct.KeepingSet => PrivacyTexts.KeptFor(Keeping.Read(entry.Subject)),
            _ => entry.Subject,
        };

    private static DateOnly? Day(string subject) =>
        DateOnly.TryParseExact(subject, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TextArgument Name(long? id, IReadOnlyDictionary<long, string> names) =>
        id switch
        {
            AuditLog.Operator => Text.Of("Audit.Operator"),
            { } known when names.TryGetValue(known, out var name) => new PersonName(known, name),
            _ => ChatTexts.FormerColleague,
        };
}
