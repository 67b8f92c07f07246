using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Edits;

/// <summary>What people read about changing what was reported.</summary>
internal static class EditsTexts
{
    private const int MostWords = 300;

    public static Text Usage => Text.Of("Edits.Usage");

    public static Text Details => Text.Of("Edits.Details");

    public static Text Button => Text.Of("Edits.Button");

    public static Text FormTitle(Issue issue) => Text.Of("Edits.FormTitle", issue.Code);

    public static Text Kept(Issue issue) => Text.Of("Edits.Kept", issue.Code);

    public static Text Unchanged(Issue issue) => Text.Of("Edits.Unchanged", issue.Code);

    public static Text Meanwhile(IssueChange change) =>
        Text.Of("Edits.Meanwhile", change.Former.Length > 0 ? Words(change.Kind, change.Former) : IssuesTexts.NotSaid);

    /// <summary>What was changed, without when; null for what is no edit.</summary>
    public static Text? Line(IssueEvent line, TextArgument actor) =>
        line.Kind switch
        {
            IssueEventKind.TitleChanged => Text.Of("Edits.TitleLine", actor),
            IssueEventKind.StoryChanged => Text.Of("Edits.StoryLine", actor),
            IssueEventKind.PointChanged => Text.Of("Edits.PointLine", actor),
            IssueEventKind.UrgencyChanged => Text.Of("Edits.UrgencyLine", actor),
            IssueEventKind.KindChanged => Text.Of("Edits.KindLine", actor),
            IssueEventKind.ToldChanged => Text.Of("Edits.ToldLine", actor),
            _ => null,
        };

    /// <summary>The whole line, with what stood there before.</summary>
    public static Text FullLine(IssueEvent line, Text act) =>
        Text.Of("Edits.FullLine", new Moment(line.At), act, Words(line.Kind, line.Words));

    private static Text Words(IssueEventKind kind, string kept) =>
        kind switch
        {
            IssueEventKind.UrgencyChanged when Enum.TryParse<IssueUrgency>(kept, out var urgency) => IssuesTexts.OfUrgency(urgency),
            IssueEventKind.KindChanged when Enum.TryParse<IssueKind>(kept, out var former) => IssuesTexts.OfKind(former),
            _ => Text.Typed(Ellipsis.Shorten(kept, MostWords)),
        };
}
