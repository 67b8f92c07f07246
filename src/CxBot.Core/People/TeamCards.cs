using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>How a team looks.</summary>
internal static class TeamCards
{
    /// <summary>What a manager reads of their team; <paramref name="note"/>: what became of their last wish.</summary>
    public static Card Shown(IReadOnlyList<TeamRow> rows, Text? note = null)
    {
        var add = new Button(PeopleTexts.TeamAdd, OpenTeamForm.PressAction, TeamForm.Value(adds: true)) { OpensForm = true };
        if (rows.Count == 0)
            return new Card(PeopleTexts.TeamEmpty, [new Paragraph(PeopleTexts.TeamEmpty), new Buttons([add])]);
        var remove = new Button(PeopleTexts.TeamRemove, OpenTeamForm.PressAction, TeamForm.Value(adds: false)) { OpensForm = true };
        var blocks = new List<CardBlock> { new Heading(PeopleTexts.TeamTitle) };
        if (rows.Where(row => row.IsConfirmed).ToList() is { Count: > 0 } members)
            blocks.Add(new Paragraph(PeopleTexts.TeamMembers(Names(members))));
        if (rows.Where(row => !row.IsConfirmed).ToList() is { Count: > 0 } waiting)
            blocks.Add(new Paragraph(PeopleTexts.TeamWaiting(Names(waiting))));
        if (note is not null)
            blocks.Add(new Small(note));
        return new Card(PeopleTexts.TeamTitle, [.. blocks, new Buttons([add, remove])]);
    }

    /// <summary>What an administrator is asked.</summary>
    public static Card Question(Colleague manager, IReadOnlyList<Colleague> members, TeamQuestion question)
    {
        var sentence = PeopleTexts.TeamQuestion(Name(manager), members.Count, Names(members));
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Buttons([new Button(PeopleTexts.TeamConfirm, ConfirmTeam.PressAction, question.Value) { Primary = true }]),
            ]
        );
    }

    /// <summary>What stands where the question stood.</summary>
    public static Card Answered(Colleague manager, IReadOnlyList<Colleague> members, Colleague administrator) =>
        Card.Of(PeopleTexts.TeamAnswered(Name(administrator), members.Count, Names(members), Name(manager)));

    /// <summary>What the manager hears.</summary>
    public static Card Confirmed(IReadOnlyList<Colleague> members) => Card.Of(PeopleTexts.TeamConfirmed(Names(members)));

    private static PersonName Name(Colleague person) => new(person.Id, person.Name);

    private static Text Names(IEnumerable<Colleague> people) => Text.List(people.Select(person => PeopleTexts.Name(Name(person))));

    private static Text Names(IEnumerable<TeamRow> rows) =>
        Text.List(rows.Select(row => PeopleTexts.Name(new PersonName(row.PersonId, row.Name))));
}
