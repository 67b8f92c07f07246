using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Corrections;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Takes how it ended: a good end gives credit, a customer who is not content yet keeps it open.</summary>
internal sealed class RecoveryForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    public string Id => RecoveryQuestions.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Recover, turn.Actor) is { } refusal)
            return refusal.Reply();
        var helpers = await ChosenHelpersAsync(submitted.Answers, turn.Actor.OrganisationId);
        file.Know(helpers);
        if (Faults(submitted.Answers, file.Issue.Kind) is { Count: > 0 } faults)
            return await FixAsync(submitted, turn, key, file, helpers, faults);

        var done = TypedWords.Read(submitted.Answers[RecoveryQuestions.DoneField], turn.Mentioned);
        var confirmed = submitted.Answers[RecoveryQuestions.ConfirmedField];
        var cause = file.Issue.Explain(turn.Actor.Id, need: null, submitted.Answers, turn.Now);
        return confirmed == RecoveryQuestions.No && file.Issue.Kind == IssueKind.Affected
            ? await KeepOpenAsync(turn, file, done, cause)
            : await EndWellAsync(turn, file, done, confirmed, helpers, cause);
    }

    private async Task<Reply> KeepOpenAsync(Turn turn, IssueFile file, MaskedText done, IReadOnlyList<IssueEvent> cause)
    {
        var line = file.Issue.MissContentment(turn.Actor.Id, done.Text, turn.Now);
        await IssueNews.KeepAsync(db, file, [.. cause, line]);
        return StepAnswer.Say(StepTexts.NotYet(file), done);
    }

    private async Task<Reply> EndWellAsync(
        Turn turn,
        IssueFile file,
        MaskedText done,
        string confirmed,
        List<Colleague> helpers,
        IReadOnlyList<IssueEvent> cause
    )
    {
        var issue = file.Issue;
        Confirmation? confirmation = issue.Kind == IssueKind.Caught ? null : RecoveryQuestions.Confirmations[confirmed];
        var line = issue.Recover(turn.Actor.Id, done.Text, confirmation, turn.Now);
        var calendar = BoardCalendar.Of(db, issue.OrganisationId);
        // A help desk or a survey that reported it is nobody to credit.
        file.Awards =
        [
            .. IssueCredits
                .For(issue, helpers.Select(helper => helper.Id))
                .Where(award => file.Person(award.PersonId) is not { IsBot: true }),
        ];
        foreach (var award in file.Awards)
            db.Append(Credit.ForIssue(issue, award, calendar, turn.Now));
        await FollowUpClock.SetAsync(db, file);
        ManagersQuestion.Ask(db, file);
        await IssueNews.KeepAsync(db, file, [.. cause, line]);
        await PlaybookNews.RenewAsync(db, playbooks, file);
        var others = file.Awards.Select(award => award.PersonId).Where(id => id != turn.Actor.Id);
        return StepAnswer.Say(StepTexts.Recovered(file, turn.Actor.Id), done, Thanks.Button(file, others));
    }

    private async Task<Reply> FixAsync(
        FormSubmitted submitted,
        Turn turn,
        IssueKey key,
        IssueFile file,
        List<Colleague> helpers,
        Dictionary<string, Text> faults
    )
    {
        var form = await RecoveryQuestions.BuildAsync(db, turn, key, file);
        var named = helpers.Select(helper => new PersonChoice(helper.Id, helper.Name));
        // Whoever was found by searching is not among those offered at first, and must keep their name.
        var fields = form.Fields.Select(field =>
            field is PeopleField people ? people with { Suggested = [.. people.Suggested.UnionBy(named, person => person.Id)] } : field
        );
        return new Reply.Fix((form with { Fields = [.. fields] }).With(submitted.Answers), faults);
    }

    private static Dictionary<string, Text> Faults(FormAnswers answers, IssueKind kind)
    {
        var faults = new Dictionary<string, Text>();
        if (answers[RecoveryQuestions.DoneField].Length == 0)
            faults[RecoveryQuestions.DoneField] = StepFormTexts.DoneMissing;
        else if (answers[RecoveryQuestions.DoneField].Length is var length and > RecoveryQuestions.MostCharacters)
            faults[RecoveryQuestions.DoneField] = ChatTexts.TooLong(length, RecoveryQuestions.MostCharacters);
        var confirmed = answers[RecoveryQuestions.ConfirmedField];
        if (kind == IssueKind.Affected && confirmed != RecoveryQuestions.No && !RecoveryQuestions.Confirmations.ContainsKey(confirmed))
            faults[RecoveryQuestions.ConfirmedField] = StepFormTexts.ConfirmedMissing;
        return faults;
    }

    private async Task<List<Colleague>> ChosenHelpersAsync(FormAnswers answers, long organisationId)
    {
        var chosen = answers.People(RecoveryQuestions.HelpersField).Take(RecoveryQuestions.MostHelpers).ToList();
        var people = await db
            .People.AsNoTracking()
            .Where(person => chosen.Contains(person.Id) && person.OrganisationId == organisationId)
            .OrderBy(person => person.Id)
            .ToListAsync();
        return [.. people.Select(person => person.ToColleague())];
    }
}
