using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>The form that asks who is to be in one's team, or no more.</summary>
internal static class TeamForm
{
    public const string Id = "team.people";
    public const string People = "people";

    private const string Adding = "add";
    private const string Removing = "remove";

    /// <summary>The form with whom somebody named already; a name that was not clear offers who comes close.</summary>
    public static async Task<Form> AskAsync(CxDb db, Turn turn, bool adds, NamedColleagues? named = null)
    {
        var chosen = (named?.Found ?? []).Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        var offered = new List<PersonChoice>();
        var unclear = Unclear(named);
        foreach (var name in unclear.Take(NamedColleagues.MostSought))
        {
            var close = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, name, CancellationToken.None);
            offered.AddRange(close);
            if (close is [var only] && only.Id != turn.Actor.Id)
                chosen.Add(only);
        }
        offered.AddRange(
            adds
                ? await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", CancellationToken.None)
                : (await TeamChange.RowsAsync(db, turn.Actor.Id)).Select(row => new PersonChoice(row.PersonId, row.Name))
        );
        return new Form(
            Id,
            adds ? PeopleTexts.TeamAddFormTitle : PeopleTexts.TeamRemoveFormTitle,
            PeopleTexts.TeamSave,
            [
                new PeopleField(People, PeopleTexts.TeamWho)
                {
                    Most = TeamRules.MostAtOnce,
                    Chosen = [.. chosen.DistinctBy(person => person.Id)],
                    Suggested = [.. chosen.Concat(offered).Where(person => person.Id != turn.Actor.Id).DistinctBy(person => person.Id)],
                    Hint =
                        unclear is [var first, ..] && chosen.Count == 0 ? PeopleTexts.TeamNotSure(first)
                        : adds ? PeopleTexts.TeamAddHint
                        : null,
                },
            ]
        )
        {
            State = Value(adds),
        };
    }

    // A name typed without a mark stands in the rest.
    private static IReadOnlyList<string> Unclear(NamedColleagues? named) =>
        named switch
        {
            { Unclear: [], Found: [], Rest.Length: > 0 } => [named.Rest],
            { } => named.Unclear,
            null => [],
        };

    /// <summary>What a form or a button carries.</summary>
    public static string Value(bool adds) => adds ? Adding : Removing;

    /// <summary>Whether that adds people.</summary>
    public static bool Adds(string value) => value != Removing;
}
