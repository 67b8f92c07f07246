using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>The timeline in words.</summary>
internal static class TimelineTexts
{
    private const int MostWords = 300;

    /// <summary>A line without what people wrote: fit for channels.</summary>
    public static Text Line(IssueFile file, IssueEvent line) => Text.Of("Issues.Line", new Moment(line.At), Act(file, line));

    /// <summary>A line with what people wrote, shortened: for private cards.</summary>
    public static Text FullLine(IssueFile file, IssueEvent line) =>
        line.Words.Length == 0
            ? Line(file, line)
            : Text.Of("Issues.LineWithWords", new Moment(line.At), Act(file, line), Ellipsis.Shorten(line.Words, MostWords));

    private static Text Act(IssueFile file, IssueEvent line) =>
        Text.Of(
            $"Issues.Line{line.Kind}",
            line.ActorId is { } actor ? file.Name(actor) : IssuesTexts.Nobody,
            line.PersonId is { } person ? file.Name(person) : IssuesTexts.Nobody
        );
}
