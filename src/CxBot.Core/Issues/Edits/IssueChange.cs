using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;

namespace CxBot.Core.Issues.Edits;

/// <summary>One thing of an issue that should read otherwise.</summary>
/// <param name="Kind">The line of the timeline that says so.</param>
/// <param name="Field">The form's field.</param>
/// <param name="Former">What stands there, as the line keeps it: an urgency's, a kind's or a contact point's name, else the words.</param>
/// <param name="Shown">The same as the form can hold it.</param>
/// <param name="Wanted">What should stand there.</param>
internal sealed record IssueChange(IssueEventKind Kind, string Field, string Former, string Shown, string Wanted)
{
    /// <summary>All that a form asks to be changed, in its order.</summary>
    public static IReadOnlyList<IssueChange> Of(IssueFile file, IssueReport report, ContactPoint? point)
    {
        var issue = file.Issue;
        var (urgency, kind, place) = ($"{issue.Urgency}", $"{issue.Kind}", file.Point?.Name ?? "");
        IssueChange[] all =
        [
            new(IssueEventKind.TitleChanged, ReportFields.Title, issue.Title, EditQuestions.TitleOf(issue.Title), report.Title),
            new(IssueEventKind.StoryChanged, ReportFields.Happened, issue.Happened, EditQuestions.StoryOf(issue.Happened), report.Happened),
            new(IssueEventKind.PointChanged, ReportFields.Where, place, place, point?.Name ?? ""),
            new(IssueEventKind.UrgencyChanged, ReportFields.Urgency, urgency, urgency, $"{report.Urgency}"),
            new(IssueEventKind.KindChanged, ReportFields.Kind, kind, kind, $"{report.Kind}"),
            new(IssueEventKind.ToldChanged, ReportFields.Told, issue.Told, EditQuestions.StoryOf(issue.Told), report.Told),
        ];
        return [.. all.Where(change => change.Shown != change.Wanted)];
    }

    /// <summary>Whether the form held this already when it opened, so that its sender never touched it.</summary>
    public bool IsUntouched(IEnumerable<IssueEvent> since) =>
        since.FirstOrDefault(line => line.Kind == Kind) is { } line && Holdable(line.Words) == Wanted;

    private string Holdable(string words) =>
        Kind == IssueEventKind.TitleChanged ? EditQuestions.TitleOf(words) : EditQuestions.StoryOf(words);
}
