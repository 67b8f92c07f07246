using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Similar;

/// <summary>
/// Shows a reporter, before it is sent, what others reported that reads alike: they are counted in on one of those, or send
/// theirs anyway. Nothing typed is lost either way.
/// </summary>
internal static class SimilarQuestion
{
    private const string Field = "similar";
    private const string Mine = "mine";

    /// <summary>The question, or what follows from its answer; null when the report is to be sent.</summary>
    public static async Task<Reply?> AskAsync(
        CxDb db,
        Turn turn,
        IssueReport report,
        ContactPoint? point,
        FormAnswers answers,
        Func<Task<Form>> form
    )
    {
        var chosen = answers[Field];
        if (turn.Actor.IsGuest || report.Concerned is not null || report.Kind == IssueKind.WentWell || chosen == Mine)
            return null;
        var similar = await OfOthersAsync(db, turn, report, point);
        if (similar.FirstOrDefault(one => one.Issue.Code == chosen) is { } same)
            return await MeTooStep.RunAsync(db, turn, same.Issue.Number, new MaskedText(report.Words.Trim(), report.Masked));
        if (similar.Count == 0)
            return null;
        var asked = await form();
        asked = asked with { Fields = [Choice(similar), .. asked.Fields] };
        return new Reply.Fix(asked.With(answers), new Dictionary<string, Text> { [Field] = SimilarTexts.Choose });
    }

    /// <summary>Open issues of colleagues that read like the report.</summary>
    public static async Task<IReadOnlyList<SimilarIssue>> OfOthersAsync(CxDb db, Turn turn, IssueReport report, ContactPoint? point) =>
        turn.Actor.IsGuest || report.Concerned is not null
            ? []
            :
            [
                .. (await SimilarIssues.OpenAsync(db, turn.Actor.OrganisationId, report.Title, report.Happened, point?.Id))
                    .Where(similar => similar.Issue.ReporterId != turn.Actor.Id)
                    .Take(SimilarIssues.Most),
            ];

    private static ChoiceField Choice(IReadOnlyList<SimilarIssue> similar) =>
        new(
            Field,
            SimilarTexts.Question,
            [.. similar.Select(one => new Choice(one.Issue.Code, SimilarTexts.MeToo(one.Issue))), new Choice(Mine, SimilarTexts.SendMine)]
        )
        {
            Expanded = true,
        };
}
