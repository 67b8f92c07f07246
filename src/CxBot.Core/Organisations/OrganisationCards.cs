using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.People;

namespace CxBot.Core.Organisations;

/// <summary>How making two organisations one looks.</summary>
internal static class OrganisationCards
{
    private const int ExampleNumber = 5;

    public static Card Code(string code) =>
        new(OrganisationsTexts.Code(code), [new Paragraph(OrganisationsTexts.Code(code)), new Small(OrganisationsTexts.CodeHolds)]);

    /// <summary>What would become one, and how; the same for both who are asked.</summary>
    /// <param name="pair">Both sides.</param>
    /// <param name="invitation">What the buttons answer.</param>
    /// <param name="answerer">Who has agreed before; null for the first who is asked.</param>
    public static Card Question(OrganisationPair pair, OrganisationInvitation invitation, Person? answerer = null)
    {
        var value = invitation.Id.ToString(CultureInfo.InvariantCulture);
        List<CardBlock> blocks = [new Heading(OrganisationsTexts.Title)];
        if (answerer is not null)
            blocks.Add(new Paragraph(OrganisationsTexts.AnsweredBy(new PersonName(answerer.Id, answerer.Name))));
        blocks.AddRange([.. Side(pair.Kept), .. Side(pair.Joined), new Divider(), new Paragraph(Text.Lines(Consequences(pair)))]);
        blocks.Add(new Small(OrganisationsTexts.NoWayBack));
        blocks.Add(
            new Buttons([
                new Button(OrganisationsTexts.Agree, AgreeToJoin.PressAction, value) { Primary = true },
                new Button(OrganisationsTexts.Decline, DeclineToJoin.PressAction, value),
            ])
        );
        return new Card(OrganisationsTexts.Title, blocks);
    }

    /// <summary>It is done.</summary>
    public static Card Done(OrganisationPair pair)
    {
        var done = OrganisationsTexts.Done(pair.Kept.Name, pair.Joined.Name);
        return pair.IssueOffset == 0
            ? Card.Of(done)
            : new Card(done, [new Paragraph(done), new Small(OrganisationsTexts.DoneNumbers(pair.Joined.Name, pair.IssueOffset))]);
    }

    /// <summary>For whoever read confidential reports on one side: who reads those of both from now on, and whether they do.</summary>
    public static Card Confided(OrganisationPair pair, bool isNamed)
    {
        var done = OrganisationsTexts.ConfidedNow(pair.Kept.Name, pair.Joined.Name, Names(pair.Confidants));
        return new Card(done, isNamed ? [new Paragraph(done)] : [new Paragraph(done), new Paragraph(OrganisationsTexts.YouNoLonger)]);
    }

    private static IEnumerable<CardBlock> Side(OrganisationSide side)
    {
        yield return new Paragraph(OrganisationsTexts.Side(side.Name));
        List<Fact> facts = [new(OrganisationsTexts.Administrators, Names(side.Administrators))];
        if (side.Confidants.Count > 0)
            facts.Add(new Fact(OrganisationsTexts.Confidants, Names(side.Confidants)));
        facts.AddRange([
            new(OrganisationsTexts.People, Number(side.People)),
            new(OrganisationsTexts.Channels, Number(side.Channels)),
            new(OrganisationsTexts.Issues, OrganisationsTexts.IssueCount(side.Issues, side.OpenIssues)),
            new(OrganisationsTexts.Kudos, Number(side.Kudos)),
            new(OrganisationsTexts.ContactPoints, Number(side.ContactPoints)),
        ]);
        yield return new Facts(facts);
    }

    private static IEnumerable<Text> Consequences(OrganisationPair pair)
    {
        if (pair.SameEmail > 0)
            yield return OrganisationsTexts.SameEmail(pair.SameEmail);
        yield return OrganisationsTexts.SettingsOf(pair.Kept.Name);
        if (pair.IssueOffset > 0)
            yield return OrganisationsTexts.NewNumbers(
                pair.Joined.Name,
                IssuesTexts.Code(ExampleNumber),
                IssuesTexts.Code(ExampleNumber + pair.IssueOffset)
            );
        if (pair.Confidants.Count > 0)
            yield return OrganisationsTexts.Confided(Names(pair.Confidants));
        if (pair.FormerConfidants.Count > 0)
            yield return OrganisationsTexts.NoLonger(Names(pair.FormerConfidants));
    }

    private static Text Names(IReadOnlyList<PersonName> people) => Text.List(people.Select(person => new Text("", [person])));

    private static Text Number(int count) => new("", [(long)count]);
}
