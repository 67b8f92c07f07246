using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>Its reporter, or whoever is in charge, corrects what was reported, as often as they learn better.</summary>
internal static class EditStep
{
    /// <summary>Opens the form; words that came with it stand in it as the title, or as the story when they are more.</summary>
    public static async Task<Reply> OpenAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Edit, turn.Actor) is { } refusal)
            return refusal.Reply();
        var form = await EditQuestions.FormAsync(db, key, file);
        var words = TypedWords.Read(typed, turn.Mentioned).Text;
        if (words.Length == 0)
            return new Reply.Ask(form);
        var at = ReportQuestions.TitleFrom(words).Length > 0 ? ReportFields.Title : ReportFields.Happened;
        return new Reply.Ask(
            form with
            {
                Fields =
                [
                    .. form.Fields.Select(field => field.Id == at ? (TextField)field with { Value = EditQuestions.StoryOf(words) } : field),
                ],
            }
        );
    }

    /// <summary>Takes the form.</summary>
    public static async Task<Reply> SendAsync(CxDb db, Turn turn, FormSubmitted submitted)
    {
        var (key, seen) = EditQuestions.ReadState(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Edit, turn.Actor) is { } refusal)
            return refusal.Reply();

        var report = Read(submitted, file.Issue);
        var faults = Faults(report, file.Issue);
        var point = await PointAsync(db, turn, report, file, faults);
        var since = file.Events.Where(line => line.IsEdit()).Skip(seen).ToList();
        var changes = IssueChange.Of(file, report, point).Where(change => !change.IsUntouched(since)).ToList();
        // Two who edit at once: nobody's words go unseen.
        foreach (var change in changes.Where(change => since.Any(line => line.Kind == change.Kind)))
            faults.TryAdd(change.Field, EditsTexts.Meanwhile(change));
        if (faults.Count > 0)
            return new Reply.Fix((await EditQuestions.FormAsync(db, key, file)).With(submitted.Answers), faults);

        var masked = new MaskedText("", report.Masked);
        if (changes.Count == 0)
            return StepAnswer.Say(EditsTexts.Unchanged(file.Issue), masked);
        var soundedLikeConduct = SoundsLikeConduct(file.Issue);
        file = await EditDesk.KeepAsync(db, turn, file, changes, report, point);
        // As with a report: how a colleague behaved is not for everybody to read.
        if (!soundedLikeConduct && SoundsLikeConduct(file.Issue) && await RestrictStep.OfferAsync(db, turn, file) is { } offer)
            return StepAnswer.Say(EditsTexts.Kept(file.Issue), masked, offer);
        return StepAnswer.Of(file, key, turn, EditsTexts.Kept(file.Issue), masked);
    }

    // A field that the form did not have changes nothing.
    private static IssueReport Read(FormSubmitted submitted, Issue issue)
    {
        var (report, answers) = (IssueReport.FromReport(submitted), submitted.Answers);
        var kind = answers[ReportFields.Kind].Length > 0 && EditQuestions.KindsFor(issue).Contains(report.Kind) ? report.Kind : issue.Kind;
        // What went well is urgent for nobody.
        var hasUrgency = answers[ReportFields.Urgency].Length > 0 && kind != IssueKind.WentWell;
        return report with { Kind = kind, Urgency = hasUrgency ? report.Urgency : issue.Urgency };
    }

    private static Dictionary<string, Text> Faults(IssueReport report, Issue issue)
    {
        var faults = report.Faults();
        if (report.Title.Length == 0 && issue.Title.Length > 0)
            faults[ReportFields.Title] = ReportFormTexts.TitleMissing;
        if (report.Happened.Length == 0 && issue.Happened.Length > 0)
            faults[ReportFields.Happened] = ReportFormTexts.HappenedMissing;
        return faults;
    }

    private static async Task<ContactPoint?> PointAsync(
        CxDb db,
        Turn turn,
        IssueReport report,
        IssueFile file,
        Dictionary<string, Text> faults
    ) =>
        report.Where switch
        {
            "" => file.Point,
            EditQuestions.Nowhere => null,
            var tag when tag == file.Point?.Tag => file.Point,
            _ => await ReportDesk.PointAsync(db, turn, report, faults),
        };

    private static bool SoundsLikeConduct(Issue issue) => ConductWords.Fit($"{issue.Title}\n{issue.Happened}\n{issue.Told}");
}
