using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>Somebody says later that the customer is content: whoever is in charge; of one's own report only a manager or administrator.</summary>
internal static class ConfirmStep
{
    public const string FormId = "issue.confirm";
    public const string HowField = "how";

    private const IssuePart InCharge =
        IssuePart.Owner | IssuePart.Backup | IssuePart.Asked | IssuePart.Manager | IssuePart.Triage | IssuePart.Administrator;

    /// <summary>Why this person can't confirm it; null when they can.</summary>
    public static Refusal? Fault(IssueFile file, Colleague actor)
    {
        if (IssueRules.Fault(file, IssueAct.See, actor) is { } unseen)
            return unseen;
        if (file.Issue.RecoveredAt is null)
            return new IssueStands(file);
        if (!LaterConfirmation.IsDue(file))
            return new NothingToConfirm(file.Issue);
        var parts = file.PartsOf(actor);
        if (file.Issue.ReporterId == file.Issue.OwnerId)
            return actor.Id != file.Issue.OwnerId && (parts & (IssuePart.Manager | IssuePart.Administrator)) != IssuePart.None
                ? null
                : new ConfirmedByManagers(file.Issue);
        return (parts & InCharge) != IssuePart.None ? null : new NotYourIssue(file, IssueAct.Recover);
    }

    /// <summary>Asks how the customer said it.</summary>
    public static async Task<Reply> AskAsync(CxDb db, Turn turn, IssueKey key)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        return Fault(file, turn.Actor) is { } refusal ? refusal.Reply() : new Reply.Ask(Form(key, file.Issue));
    }

    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string how)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        if (!Ways.TryGetValue(how, out var confirmation))
            return new Reply.Fix(Form(key, file.Issue), new Dictionary<string, Text> { [HowField] = CorrectionsTexts.HowMissing });
        await IssueNews.KeepAsync(db, file, LaterConfirmation.Book(db, file, turn.Actor.Id, confirmation));
        return new Reply.Private(Card.Of(CorrectionsTexts.ConfirmedThanks(file.Issue)));
    }

    private static IEnumerable<KeyValuePair<string, Confirmation>> Asked =>
        RecoveryQuestions.Confirmations.Where(pair => pair.Value != Confirmation.NotAsked);

    private static Dictionary<string, Confirmation> Ways => new(Asked);

    private static Form Form(IssueKey key, Issue issue) =>
        new(
            FormId,
            CorrectionsTexts.ConfirmTitle(issue),
            CorrectionsTexts.Confirm,
            [
                new ChoiceField(
                    HowField,
                    CorrectionsTexts.How,
                    [.. Asked.Select(pair => new Choice(pair.Key, StepFormTexts.ConfirmedBy(pair.Value)))]
                )
                {
                    Expanded = true,
                },
            ]
        )
        {
            State = key.ToString(),
        };
}
