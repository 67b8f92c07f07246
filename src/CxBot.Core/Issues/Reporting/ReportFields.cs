using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>The fields of both report forms.</summary>
internal static class ReportFields
{
    public const string Title = "title";
    public const string Happened = "happened";
    public const string Where = "where";
    public const string Told = "told";
    public const string Urgency = "urgency";
    public const string Kind = "kind";

    /// <summary>Slack refuses to open a form whose text is longer.</summary>
    public const int MostCharacters = 3_000;

    // More options than this are no longer taken in at a glance, and platforms draw them as a list.
    private const int MostInSight = 10;

    public static TextField TitleOf(string title) =>
        new(Title, ReportFormTexts.Title)
        {
            MaxLength = ReportQuestions.MostTitle,
            Value = title,
            Hint = ReportFormTexts.TitleHint,
        };

    public static TextField HappenedOf(Text label, string words) =>
        new(Happened, label)
        {
            Multiline = true,
            Value = Ellipsis.Shorten(words, MostCharacters),
            Hint = ReportFormTexts.HappenedHint,
        };

    public static TextField ToldOf(string words) =>
        new(Told, ReportFormTexts.Told)
        {
            Multiline = true,
            Optional = true,
            Value = Ellipsis.Shorten(words, MostCharacters),
            Hint = ReportFormTexts.ToldHint,
        };

    public static ChoiceField UrgencyOf(IssueUrgency urgency) => Choice(Urgency, ReportFormTexts.Urgency, urgency, IssuesTexts.OfUrgency);

    public static ChoiceField KindOf(IssueKind kind) =>
        Choice(Kind, ReportFormTexts.Kind, kind, IssuesTexts.OfKind) with
        {
            Expanded = true,
        };

    public static ChoiceField WhereOf(IReadOnlyList<Choice> points) =>
        new(Where, ReportFormTexts.Where, points)
        {
            Expanded = points.Count <= MostInSight,
            Optional = true,
            Hint = ReportFormTexts.WhereHint,
        };

    /// <summary>An option's value: its name, in lower case.</summary>
    public static string ValueOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The option chosen; <paramref name="otherwise"/> for none or one that we never offered.</summary>
    public static T Read<T>(string value, T otherwise)
        where T : struct, Enum => Enum.GetValues<T>().Where(option => ValueOf(option) == value).FirstOrDefault(otherwise);

    private static ChoiceField Choice<T>(string id, Text label, T preset, Func<T, Text> text)
        where T : struct, Enum =>
        new(id, label, [.. Enum.GetValues<T>().Select(value => new Choice(ValueOf(value), text(value)))]) { Value = ValueOf(preset) };
}
