using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Asks to whom, and takes the answer.</summary>
internal sealed class HandOverForm(CxDb db) : IForm
{
    private const string FormId = "issue.hand";
    private const string ReceiverField = "receiver";
    private const string WordsField = "words";

    public string Id => FormId;

    public static async Task<Form> BuildAsync(CxDb db, Turn turn, IssueKey key, IssueFile file) =>
        new(
            FormId,
            StepFormTexts.HandTitle(file.Issue),
            StepFormTexts.Hand,
            [
                new PeopleField(ReceiverField, StepFormTexts.HandReceiver)
                {
                    Suggested = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", CancellationToken.None),
                },
                new TextField(WordsField, StepFormTexts.HandWords)
                {
                    Multiline = true,
                    Optional = true,
                    Hint = StepFormTexts.PrivateHint,
                },
            ]
        )
        {
            State = key.ToString(),
        };

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key.Number) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Hand, turn.Actor) is { } refusal)
            return refusal.Reply();
        var chosen = submitted.Answers.People(ReceiverField).ToList();
        var receiver = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == turn.Actor.OrganisationId && person.IsActive)
            .FirstOrDefaultAsync(person => chosen.Contains(person.Id), ct);
        if (receiver is null)
            return new Reply.Fix(
                (await BuildAsync(db, turn, key, file)).With(submitted.Answers),
                new Dictionary<string, Text> { [ReceiverField] = StepFormTexts.ReceiverMissing }
            );
        var words = TypedWords.Read(submitted.Answers[WordsField], turn.Mentioned);
        return await HandStep.GiveAsync(db, turn, file, receiver.ToColleague(), words);
    }
}
