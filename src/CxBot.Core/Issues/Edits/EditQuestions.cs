using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>The fields of the report, holding what stands in the issue.</summary>
internal static class EditQuestions
{
    public const string FormId = "issue.edit";

    /// <summary>Chosen to take the contact point away; no tag begins like this.</summary>
    public const string Nowhere = "-";

    private const char SeenMark = '|';

    public static async Task<Form> FormAsync(CxDb db, IssueKey key, IssueFile file)
    {
        var issue = file.Issue;
        return new Form(
            FormId,
            EditsTexts.FormTitle(issue),
            StepFormTexts.Save,
            [
                // Who reported while the customer waited gave no title, and still need not.
                ReportFields.TitleOf(TitleOf(issue.Title)) with
                {
                    Optional = issue.Title.Length == 0,
                },
                ReportFields.HappenedOf(ReportFormTexts.Happened, issue.Happened) with
                {
                    Optional = issue.Happened.Length == 0,
                },
                await WhereAsync(db, file),
                ReportFields.UrgencyOf(issue.Urgency),
                .. Kind(issue),
                ReportFields.ToldOf(issue.Told),
            ]
        )
        {
            State = string.Create(CultureInfo.InvariantCulture, $"{key}{SeenMark}{file.Events.Count(line => line.IsEdit())}"),
        };
    }

    /// <summary>A title as the form can hold it.</summary>
    public static string TitleOf(string title) => Ellipsis.Shorten(title, ReportQuestions.MostTitle);

    /// <summary>A story as the form can hold it.</summary>
    public static string StoryOf(string words) => Ellipsis.Shorten(words, ReportFields.MostCharacters);

    /// <summary>Which issue the form is about, and how many edits of it there were when it opened.</summary>
    public static (IssueKey Key, int Seen) ReadState(string state) =>
        state.Split(SeenMark) is [var key, var seen] && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (IssueKey.Parse(key), count)
            : (IssueKey.Parse(state), 0);

    /// <summary>
    /// What it can still turn out to be. What has ended stays what it was, but for what went well: that ended at once, and nobody
    /// looked at it. It takes a reason to end the others so.
    /// </summary>
    public static IReadOnlyList<IssueKind> KindsFor(Issue issue) =>
        issue switch
        {
            { Kind: IssueKind.WentWell } => Enum.GetValues<IssueKind>(),
            { IsOpen: true } => [IssueKind.Affected, IssueKind.Caught],
            _ => [issue.Kind],
        };

    private static IEnumerable<Field> Kind(Issue issue)
    {
        var values = KindsFor(issue).Select(ReportFields.ValueOf).ToList();
        var kind = ReportFields.KindOf(issue.Kind);
        return values.Count > 1 ? [kind with { Choices = [.. kind.Choices.Where(one => values.Contains(one.Value))] }] : [];
    }

    private static async Task<ChoiceField> WhereAsync(CxDb db, IssueFile file)
    {
        var points = await ContactPointList.ChoicesAsync(db, file.Issue.OrganisationId);
        if (file.Point is not { } point)
            return ReportFields.WhereOf(points);
        if (points.All(choice => choice.Value != point.Tag))
            points = [.. points, new Choice(point.Tag, Text.Typed(point.Name))];
        return ReportFields.WhereOf([.. points, new Choice(Nowhere, IssuesTexts.NotSaid)]) with { Value = point.Tag };
    }
}
