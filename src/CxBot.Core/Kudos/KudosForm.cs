using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Standards;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>The form that asks whom, for what, and where nobody reads along also where to show it.</summary>
internal static class KudosForm
{
    public const string Id = "kudos.give";
    public const string People = "people";
    public const string Reason = "reason";
    public const string Issue = "issue";
    public const string Standard = "standard";
    public const string Show = "show";

    // Slack's text blocks hold 3,000 characters.
    private const int ShownOfRest = 2_800;
    private const int OfferedAtOnce = 20;

    public static async Task<Form> AskAsync(CxDb db, StandardList standards, Turn turn, KudosDraft draft)
    {
        var (chosen, offered) = await ChoicesAsync(db, turn.Actor, draft);
        var fields = new List<Field>();
        if (draft.Beside is { } beside)
            fields.Add(new NoteField("beside", beside));
        if (draft.Reason.Length > KudosRules.LongestReason)
            fields.Add(new NoteField("rest", LeftOut(draft.Reason)));
        fields.Add(
            new PeopleField(People, KudosTexts.PeopleLabel)
            {
                Most = KudosRules.MostReceivers,
                Chosen = chosen,
                Suggested = offered,
                Hint = draft.Unclear is [var name, ..] && chosen.Count == 0 ? KudosTexts.WhoIs(name) : null,
            }
        );
        fields.Add(
            new TextField(Reason, KudosTexts.ReasonLabel)
            {
                Multiline = true,
                MaxLength = KudosRules.LongestReason,
                Value = Ellipsis.Shorten(draft.Reason, KudosRules.LongestReason),
                Hint = KudosTexts.ReasonHint,
            }
        );
        fields.Add(
            new TextField(Issue, KudosTexts.IssueLabel)
            {
                Optional = true,
                MaxLength = 20,
                Value = draft.Issue is { } number ? $"CX-{number}" : "",
            }
        );
        fields.Add(
            new ChoiceField(
                Standard,
                KudosTexts.StandardLabel,
                [
                    .. (await standards.OfAsync(db, turn.Actor.OrganisationId)).Select(standard => new Choice(
                        standard.Id,
                        Text.Typed(standard.Name)
                    )),
                ]
            )
            {
                Optional = true,
                Value = draft.Standard,
            }
        );
        if (!KudosPlace.IsRoom(turn.Place))
            fields.Add(await KudosRooms.AskAsync(db, turn, chosen));
        return new Form(Id, KudosTexts.FormTitle, KudosTexts.FormSubmit, fields) { State = draft.State };
    }

    // What does not fit stays in sight, so that nobody has to remember it.
    private static Text LeftOut(string reason)
    {
        var kept = Ellipsis.Shorten(reason, KudosRules.LongestReason).Length - 1;
        return KudosTexts.LeftOut(reason.Length, KudosRules.LongestReason, Ellipsis.Shorten(reason[kept..], ShownOfRest));
    }

    private static async Task<(IReadOnlyList<PersonChoice> Chosen, IReadOnlyList<PersonChoice> Offered)> ChoicesAsync(
        CxDb db,
        Colleague giver,
        KudosDraft draft
    )
    {
        var chosen = draft.To.Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        var offered = new List<PersonChoice>();
        foreach (var name in draft.Unclear.Take(NamedColleagues.MostSought))
        {
            var close = await PeopleSearch.FindAsync(db, giver.OrganisationId, name, CancellationToken.None);
            offered.AddRange(close);
            if (close is [var only] && only.Id != giver.Id)
                chosen.Add(only);
        }
        offered.AddRange(await PeopleSearch.FindAsync(db, giver.OrganisationId, "", CancellationToken.None));
        return (
            [.. chosen.DistinctBy(person => person.Id)],
            [.. chosen.Concat(offered.Where(person => person.Id != giver.Id).Take(OfferedAtOnce)).DistinctBy(person => person.Id)]
        );
    }
}
