using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Settings;

/// <summary>The form in which an administrator sets the organisation up.</summary>
internal static class SettingsForm
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "settings.change";

    public const string Name = "name";
    public const string Zone = "zone";
    public const string WeekStart = "week";
    public const string Language = "language";
    public const string Ranks = "ranks";
    public const string Hours = "hours";
    public const string Load = "load";
    public const string Phone = "phone";
    public const int MostName = 80;
    public const int MostPhone = 200;

    /// <summary>Days with which weeks begin somewhere.</summary>
    public static IReadOnlyList<DayOfWeek> WeekStarts { get; } = [DayOfWeek.Monday, DayOfWeek.Sunday, DayOfWeek.Saturday];

    private static readonly bool[] YesAndNo = [true, false];

    /// <summary>What the form keeps of whether people are ranked in person.</summary>
    public static string Word(bool yes) => yes ? "yes" : "no";

    public static Form For(Organisation organisation) =>
        new(
            Id,
            SettingsTexts.FormTitle,
            SettingsTexts.Save,
            [
                new TextField(Name, SettingsTexts.OrganisationName)
                {
                    Optional = true,
                    MaxLength = MostName,
                    Value = organisation.Name,
                },
                new TextField(Zone, SettingsTexts.Zone)
                {
                    MaxLength = 60,
                    Value = organisation.TimeZone,
                    Hint = SettingsTexts.ZoneHint,
                },
                new ChoiceField(
                    WeekStart,
                    SettingsTexts.WeekStart,
                    [.. WeekStarts.Select(day => new Choice($"{day}", SettingsTexts.Day(day)))]
                )
                {
                    Value = $"{organisation.WeekStart}",
                },
                new ChoiceField(
                    Ranks,
                    SettingsTexts.Ranks,
                    [.. YesAndNo.Select(yes => new Choice(Word(yes), SettingsTexts.RanksPeople(yes)))]
                )
                {
                    Value = Word(organisation.RanksPeople),
                    Hint = SettingsTexts.RanksHint,
                },
                new ChoiceField(Language, SettingsTexts.Language, [.. SpokenLanguages.All.Select(tag => new Choice(tag, NameOf(tag)))])
                {
                    Value = organisation.Language,
                    Hint = SettingsTexts.LanguageHint,
                },
                new TextField(Hours, SettingsTexts.Hours)
                {
                    MaxLength = 80,
                    Value = $"{WorkingTimes.HoursOf("", organisation.WorkingHours)}",
                    Hint = SettingsTexts.HoursHint,
                },
                new TextField(Phone, SettingsTexts.Phone)
                {
                    Optional = true,
                    MaxLength = MostPhone,
                    Value = organisation.PhoneNow,
                    Hint = SettingsTexts.PhoneHint,
                },
                new TextField(Load, SettingsTexts.Load)
                {
                    Optional = true,
                    MaxLength = 3,
                    Value = organisation.MostOpenIssues > 0 ? $"{organisation.MostOpenIssues}" : "",
                    Hint = SettingsTexts.LoadHint,
                },
            ]
        );

    /// <summary>A language in its own words: whoever looks for theirs finds it.</summary>
    public static Text NameOf(string tag) => Text.Typed(CultureInfo.GetCultureInfo(tag).NativeName);
}
