using CxBot.Core.Chat;
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

    // A week's first day is kept by its English name, and a yes as such.
    private static TextArgument Subject(AuditEntry entry) =>
        entry.Act switch
        {
            AuditAct.WeekStartSet when Enum.TryParse<DayOfWeek>(entry.Subject, out var day) => SettingsTexts.Day(day),
            AuditAct.RanksSet => SettingsTexts.RanksPeople(entry.Subject == SettingsForm.Word(true)),
            _ => entry.Subject,
        };

    private static TextArgument Name(long? id, IReadOnlyDictionary<long, string> names) =>
        id is { } known && names.TryGetValue(known, out var name) ? new PersonName(known, name) : ChatTexts.FormerColleague;
}
