using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Sight;

/// <summary>Keeps an issue that stands in the open to a few from now on.</summary>
internal static class RestrictStep
{
    public const string FormId = "issue.restrict";

    /// <summary>The form that asks whom it concerns, or why it cannot be.</summary>
    public static async Task<Reply> AskAsync(CxDb db, Turn turn, int number)
    {
        if (await IssueFile.FindAsync(db, turn, number) is not { } file)
            return new NoSuchIssue(number).Reply();
        return await FaultAsync(db, turn, file) is { } refusal ? refusal.Reply() : new Reply.Ask(await FormAsync(db, file.Issue));
    }

    /// <summary>The offer to keep an issue to a few, for somebody who may; null for others, and where nobody is named.</summary>
    public static async Task<IReadOnlyList<CardBlock>?> OfferAsync(CxDb db, Turn turn, IssueFile file) =>
        await FaultAsync(db, turn, file) is not null
            ? null
            :
            [
                new Small(SightTexts.OfferLater),
                new Buttons([SayAgain.Button(SightTexts.FormSubmit, $"confidential {file.Issue.Code}") with { OpensForm = true }]),
            ];

    public static async Task<Reply> TakeAsync(CxDb db, ContentLibrary library, Turn turn, IssueKey key, FormAnswers answers)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (await FaultAsync(db, turn, file) is { } refusal)
            return refusal.Reply();
        var concerned = answers.People(SightQuestion.ConcernedField).Take(SightQuestion.MostConcerned).ToList();
        var confidants = await Confidants.ForAsync(db, turn.Actor.OrganisationId, concerned);
        if (confidants.Count == 0)
            return new Reply.Fix(
                (await FormAsync(db, file.Issue, answers)).With(answers),
                new Dictionary<string, Text> { [SightQuestion.ConcernedField] = SightTexts.NobodyLeft }
            );

        var (issue, former) = (file.Issue, file.Issue.ResponsibleId);
        var line = issue.Restrict(turn.Actor.Id, await Confidants.KeptFromAsync(db, concerned), confidants[0].Id, turn.Now);
        await RestrictedDesk.ConcernAsync(db, issue, concerned);
        file = await IssueFile.OpenAsync(db, issue, [turn.Actor], turn.Now);
        db.Append(OutboxMessage.Conceal(IssueSubjects.Room(issue), Card.Of(SightTexts.LeftRoom(issue.Code))));
        db.Append(OutboxMessage.Conceal(IssueSubjects.Thread(issue), Card.Of(SightTexts.LeftRoom(issue.Code))));
        if (former is { } before && before != issue.ResponsibleId)
        {
            db.Append(OutboxMessage.Conceal(IssueSubjects.With(issue, before), Card.Of(SightTexts.LeftYou(issue.Code))));
            db.Append(OutboxMessage.Conceal(IssueSubjects.Playbook(issue, before), Card.Of(SightTexts.LeftYou(issue.Code))));
        }
        db.Append(OutboxMessage.Conceal(IssueSubjects.Playbook(issue), Card.Of(SightTexts.LeftRoom(issue.Code))));
        await IssueNews.KeepAsync(db, file, line);
        IssueNews.TellConfidants(db, file, except: former);
        await new StoryDesk(db, turn.Now).TakeBackOfIssueAsync(issue.Id, library);
        return new Reply.Private(Card.Of(SightTexts.Done(issue.Code)));
    }

    private static async Task<Refusal?> FaultAsync(CxDb db, Turn turn, IssueFile file)
    {
        if (IssueRules.Fault(file, IssueAct.Restrict, turn.Actor) is { } refusal)
            return refusal;
        if (file.Issue.IsRestricted)
            return new RestrictedAlready(file.Issue);
        return await Confidants.AnyAsync(db, turn.Actor.OrganisationId) ? null : new NobodyToConfideIn();
    }

    private static async Task<Form> FormAsync(CxDb db, Issue issue, FormAnswers? answers = null) =>
        new(
            FormId,
            SightTexts.FormTitle(issue.Code),
            SightTexts.FormSubmit,
            [new NoteField("note", SightTexts.FormNote), await SightQuestion.WhomAsync(db, issue.OrganisationId, answers)]
        )
        {
            State = IssueKey.Of(issue).ToString(),
        };
}
