using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Causes;

/// <summary>Moves of an issue that say what lay behind it: each yields the line of the timeline that says so.</summary>
internal static class IssueExplanation
{
    /// <summary>Takes what the customer needed, unless it is null, and the answer to why it happened; yields nothing for what was known already.</summary>
    public static IReadOnlyList<IssueEvent> Explain(this Issue issue, long by, string? need, FormAnswers answers, DateTime now)
    {
        var lines = new List<IssueEvent>();
        if (need is not null && need != issue.Need)
        {
            issue.Need = need;
            lines.Add(issue.Note(IssueEventKind.NeedSaid, by, null, need, now));
        }
        // A field left empty is no answer: an older form has none.
        var cause = answers[CauseField.Id] == CauseField.Unknown ? null : CauseField.Read(answers[CauseField.Id]) ?? issue.Cause;
        if (cause != issue.Cause)
        {
            issue.Cause = cause;
            lines.Add(issue.Note(IssueEventKind.CauseSaid, by, null, cause is { } said ? $"{said}" : "", now));
        }
        return lines;
    }
}
