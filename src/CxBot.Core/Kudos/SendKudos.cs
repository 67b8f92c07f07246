using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Takes the form in which somebody thanks.</summary>
internal sealed class SendKudos(CxDb db, StandardList standards) : IForm
{
    public string Id => KudosForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var answers = submitted.Answers;
        var note = new KudosNote(await PeopleAsync(answers.People(KudosForm.People), turn.Actor), answers[KudosForm.Reason]);
        var due = await ThanksDue.FindAsync(db, turn, submitted.State);
        var faults = new Dictionary<string, Text>();

        if (KudosRules.FaultOfReceivers(note, turn.Actor) is { } wrongPeople)
            faults[KudosForm.People] = wrongPeople.Sentence;
        if (KudosRules.FaultOfReason(note) is { } wrongReason)
            faults[KudosForm.Reason] = wrongReason.Sentence;
        if (answers[KudosForm.Issue] is { Length: > 0 } written)
        {
            note = note with { Issue = await IssueAsync(written, turn) };
            if (note.Issue is null)
                faults[KudosForm.Issue] = KudosTexts.NoSuchIssue;
        }
        if (answers[KudosForm.Standard] is { Length: > 0 } tag)
            note = note with
            {
                Standard = (await standards.OfAsync(db, turn.Actor.OrganisationId)).FirstOrDefault(standard => standard.Id == tag),
            };
        var isDue = due?.IsPaidBy(note) ?? false;
        var shownAt = turn.Place;
        if (!KudosPlace.IsRoom(turn.Place))
        {
            (shownAt, var nowhere) = await KudosRooms.ChosenAsync(db, turn, answers[KudosForm.Show]);
            if (nowhere is not null)
                faults[KudosForm.Show] = nowhere.Sentence;
        }
        if (faults.Count == 0 && !isDue && KudosRules.IsUsedUp(db, turn.Actor, turn.Now))
            faults[KudosForm.People] = new KudosUsedUp().Sentence;
        if (faults.Count == 0)
            return await KudosBooking.GiveAsync(db, turn, note, shownAt, fromDigest: isDue);

        var draft = KudosDraft.Of(note) with
        {
            Beside = due?.Beside ?? QuotedMessage.Read(submitted.State)?.Beside,
            State = submitted.State,
        };
        return new Reply.Fix((await KudosForm.AskAsync(db, standards, turn, draft)).With(answers), faults);
    }

    private async Task<IReadOnlyList<Colleague>> PeopleAsync(IReadOnlyList<long> ids, Colleague giver)
    {
        var people = await db
            .People.AsNoTracking()
            .Where(person => ids.Contains(person.Id) && person.OrganisationId == giver.OrganisationId && person.IsActive)
            .ToDictionaryAsync(person => person.Id);
        return [.. ids.Where(people.ContainsKey).Select(id => people[id].ToColleague())];
    }

    private async Task<IssueLabel?> IssueAsync(string written, Turn turn) =>
        (IssueLine.Parse(written).Number ?? IssueLine.NumberIn($"CX-{written}")) is { } number
            ? await IssueLabels.ByNumberAsync(db, turn.Actor, number)
            : null;
}
