using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Asks to whom, and takes the answer.</summary>
internal sealed class HandOverForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    private const string FormId = "issue.hand";
    private const string ReceiverField = "receiver";
    private const string WordsField = "words";

    public string Id => FormId;

    /// <summary>The form; who comes close to a name that was not understood is offered first.</summary>
    public static async Task<Form> BuildAsync(CxDb db, Turn turn, IssueKey key, IssueFile file, NamedColleagues named)
    {
        var offered = named.Found.Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        foreach (var name in named.Unclear.Take(NamedColleagues.MostSought).Append(""))
            offered.AddRange(await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, name, CancellationToken.None));
        return new Form(
            FormId,
            StepFormTexts.HandTitle(file.Issue),
            StepFormTexts.Hand,
            [
                new PeopleField(ReceiverField, StepFormTexts.HandReceiver) { Suggested = [.. offered.DistinctBy(person => person.Id)] },
                new TextField(WordsField, StepFormTexts.HandWords)
                {
                    Multiline = true,
                    Optional = true,
                    Value = named.Rest,
                    Hint = StepFormTexts.PrivateHint,
                },
            ]
        )
        {
            State = key.ToString(),
        };
    }

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Hand, turn.Actor) is { } refusal)
            return refusal.Reply();
        var chosen = submitted.Answers.People(ReceiverField).ToList();
        var receiver = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == turn.Actor.OrganisationId && person.IsActive && chosen.Contains(person.Id))
            .OrderBy(person => person.Id)
            .FirstOrDefaultAsync(ct);
        if (receiver is null)
            return new Reply.Fix(
                (await BuildAsync(db, turn, key, file, new NamedColleagues([], [], ""))).With(submitted.Answers),
                new Dictionary<string, Text> { [ReceiverField] = StepFormTexts.ReceiverMissing }
            );
        var words = TypedWords.Read(submitted.Answers[WordsField], []);
        return await HandStep.GiveAsync(db, playbooks, turn, file, receiver.ToColleague(), words);
    }
}
