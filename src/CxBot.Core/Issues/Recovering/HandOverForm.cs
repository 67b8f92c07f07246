using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Nudges;
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

    // Before the id of the receiver whose absence was told, in the form's state.
    private const char Warned = '|';

    public string Id => FormId;

    /// <summary>
    /// The form; who comes close to a name that was not understood is offered first. With an absence it says that the receiver is
    /// away, once: sent again with them, it is handed.
    /// </summary>
    public static async Task<Form> BuildAsync(
        CxDb db,
        Turn turn,
        IssueKey key,
        IssueFile file,
        NamedColleagues named,
        Absence? absence = null
    )
    {
        var offered = named
            .Found.Append(absence?.StandIn)
            .OfType<Colleague>()
            .Select(person => new PersonChoice(person.Id, person.Name))
            .ToList();
        foreach (var name in named.Unclear.Take(NamedColleagues.MostSought).Append(""))
            offered.AddRange(await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, name, CancellationToken.None));
        return new Form(
            FormId,
            StepFormTexts.HandTitle(file.Issue),
            StepFormTexts.Hand,
            [
                .. absence is null ? Array.Empty<Field>() : [new NoteField("away", NudgesTexts.IsAway(absence))],
                new PeopleField(ReceiverField, StepFormTexts.HandReceiver)
                {
                    Suggested = [.. offered.DistinctBy(person => person.Id)],
                    Chosen = [.. offered.Where(person => person.Id == absence?.Person.Id).Take(1)],
                },
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
            State = StateOf(key, absence),
        };
    }

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (state, warned) = Cut(submitted.State);
        var key = IssueKey.Parse(state);
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
        if (warned != receiver.Id && await Absence.OfAsync(db, receiver.ToColleague(), turn.Now) is { } absence)
            return new Reply.Fix(
                (await BuildAsync(db, turn, key, file, new NamedColleagues([absence.Person], [], ""))).With(submitted.Answers) with
                {
                    State = StateOf(key, absence),
                },
                new Dictionary<string, Text> { [ReceiverField] = NudgesTexts.IsAway(absence) }
            );
        var words = TypedWords.Read(submitted.Answers[WordsField], []);
        return await HandStep.GiveAsync(db, playbooks, turn, file, receiver.ToColleague(), words);
    }

    private static string StateOf(IssueKey key, Absence? absence) =>
        absence is null ? key.ToString() : string.Create(CultureInfo.InvariantCulture, $"{key}{Warned}{absence.Person.Id}");

    private static (string Key, long Warned) Cut(string state) =>
        state.Split(Warned) is [var key, var id] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var person)
            ? (key, person)
            : (state, 0);
}
