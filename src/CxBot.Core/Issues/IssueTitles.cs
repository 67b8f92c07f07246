using CxBot.Core.Chat;

namespace CxBot.Core.Issues;

/// <summary>What an issue is called beside its number.</summary>
internal static class IssueTitles
{
    private const int MostCharacters = 100;

    /// <summary>Where everybody reads along: the title, and never a word of what happened.</summary>
    public static Text InRoom(Issue issue) =>
        issue.Title.Length > 0 ? Text.Typed(Ellipsis.Shorten(issue.Title, MostCharacters))
        : issue.State is IssueState.Reported or IssueState.Owned ? IssuesTexts.CustomerIsWaiting
        : IssuesTexts.CustomerWasWaiting;

    /// <summary>For one reader: without a title, how the story of what happened begins.</summary>
    public static Text Privately(Issue issue) => issue.Title.Length > 0 ? InRoom(issue) : Text.Typed(Words(issue));

    /// <summary>What stands in a private heading, as it was written.</summary>
    public static string Words(Issue issue) =>
        Ellipsis.Shorten(issue.Title.Length > 0 ? issue.Title : FirstLine(issue.Happened), MostCharacters);

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
