using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Similar;

/// <summary>What people read about issues that are alike.</summary>
internal static class SimilarTexts
{
    public static Text Usage => Text.Of("Similar.Usage");

    public static Text Question => Text.Of("Similar.Question");

    public static Text Choose => Text.Of("Similar.Choose");

    public static Text SendMine => Text.Of("Similar.SendMine");

    public static Text Count => Text.Of("Similar.Count");

    public static Text MeToo(Issue issue) => Text.Of("Similar.MeToo", issue.Code, IssueTitles.InRoom(issue));

    public static Text CountedIn(IssueFile file) => Text.Plural("Similar.CountedIn", file.MeToo, file.Issue.Code);

    public static Text Already(string code) => Text.Of("Similar.Already", code);

    public static Text YoursAlready(string code) => Text.Of("Similar.YoursAlready", code);

    public static Text WithYou(int count) => Text.Plural("Similar.WithYou", count);

    public static Text Line(TextArgument actor) => Text.Of("Similar.Line", actor);

    /// <summary>For somebody with the customer before them, who is not held up with a question.</summary>
    public static Text MaybeSame(IReadOnlyList<SimilarIssue> similar) =>
        Text.Of(
            "Similar.MaybeSame",
            Text.List(similar.Select(one => Text.Of("Similar.Named", one.Issue.Code, IssueTitles.InRoom(one.Issue))))
        );

    public static Text Ended(IssueFile file)
    {
        var owner = file.Issue.OwnerId is { } id ? file.Name(id) : IssuesTexts.Nobody;
        return file.Issue.Kind == IssueKind.Caught ? Text.Of("Similar.Mended", owner) : Text.Of("Similar.Ended", owner);
    }
}
