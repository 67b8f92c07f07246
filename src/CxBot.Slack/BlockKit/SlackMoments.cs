using System.Globalization;
using System.Text.RegularExpressions;
using CxBot.Core.Chat;

namespace CxBot.Slack.BlockKit;

/// <summary>
/// Points in time for readers who sit in different zones. A card in a channel is drawn once for all of them: where Slack can, each
/// client writes the time in its own reader's zone; where it can't (plain text), the zone is named.
/// </summary>
internal static partial class SlackMoments
{
    /// <summary>Slack's tokens for as much of a moment as is to be shown.</summary>
    public static string Format(MomentStyle style) =>
        style switch
        {
            MomentStyle.Date => "{date_short_pretty}",
            MomentStyle.Time => "{time}",
            _ => "{date_short_pretty}, {time}",
        };

    /// <summary>Whether Slack can tell it.</summary>
    public static bool IsTellable(Moment moment) => Timestamp(moment) is >= 0 and <= int.MaxValue;

    /// <summary>
    /// The runs in Slack's markup, for a place without rich text; null when no moment is told, or when a word could be read as
    /// more than a word.
    /// </summary>
    public static string? Marked(IReadOnlyList<Run> runs, Reader reader)
    {
        if (!runs.Any(IsToken) || runs.Any(run => !IsToken(run) && Markup().IsMatch(Named(run, reader))))
            return null;
        return string.Concat(runs.Select(run => IsToken(run) ? Token(run, reader) : Escaped(Named(run, reader))));
    }

    /// <summary>Seconds since 1970.</summary>
    public static long Timestamp(Moment moment) =>
        new DateTimeOffset(DateTime.SpecifyKind(moment.Utc, DateTimeKind.Utc)).ToUnixTimeSeconds();

    /// <summary>The run's words with the zone they are meant in; a day needs none.</summary>
    public static string Named(Run run, Reader reader) =>
        run.Moment is null or { Style: MomentStyle.Date } ? run.Value : $"{run.Value} ({City(reader.TimeZone)})";

    /// <summary>The text as plain characters, moments with their zone.</summary>
    public static string Plain(Text text, Reader reader) =>
        string.Concat(TextResolver.Runs(text, reader).Select(run => Named(run, reader)));

    private static bool IsToken(Run run) => run.Moment is { } moment && IsTellable(moment);

    private static string Token(Run run, Reader reader) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<!date^{Timestamp(run.Moment!)}^{Format(run.Moment!.Style)}|{Escaped(Named(run, reader))}>"
        );

    private static string Escaped(string words) => SlackText.Escape(words, int.MaxValue);

    // What Slack's markup would read as a format, a quote or an emoji.
    [GeneratedRegex(@"[*_~`>]|:[a-z0-9_+'-]+:")]
    private static partial Regex Markup();

    // "Europe/Vienna" is how a computer says Vienna.
    private static string City(string zone) => zone is "Etc/UTC" or "UTC" ? "UTC" : zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
