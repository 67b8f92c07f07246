using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Kudos;

/// <summary>How kudos look.</summary>
internal static class KudosCards
{
    /// <summary>What the room reads.</summary>
    public static Card Announcement(
        Kudo kudo,
        Colleague giver,
        IReadOnlyList<Colleague> receivers,
        IssueLabel? issue = null,
        Standard? standard = null
    )
    {
        var blocks = new List<CardBlock>
        {
            new Paragraph(KudosTexts.Announcement(Name(giver), Names(receivers, ping: true))),
            new Quote(Text.Typed(kudo.Reason)),
        };
        if (issue is not null)
            blocks.Add(new Small(KudosTexts.ForIssue(issue)));
        if (standard is not null)
            blocks.Add(new Small(KudosTexts.ForStandard(standard.Name)));
        if (kudo.Seconds > 0)
            blocks.Add(new Small(KudosTexts.Seconds(kudo.Seconds)));
        blocks.Add(new Buttons([new Button(KudosTexts.Second, SecondKudos.PressAction, Value(kudo))]));
        return new Card(KudosTexts.Announcement(Name(giver), Names(receivers, ping: false)), blocks);
    }

    /// <summary>What a receiver reads in their one-to-one chat.</summary>
    public static Card Received(Colleague giver, KudosNote note)
    {
        var line = KudosTexts.Received(Name(giver));
        List<CardBlock> blocks = [new Paragraph(line), new Quote(Text.Typed(note.Reason))];
        if (note.Issue is { } issue)
            blocks.Add(new Small(KudosTexts.ForIssue(issue)));
        if (note.Standard is { } standard)
            blocks.Add(new Small(KudosTexts.ForStandard(standard.Name)));
        return new Card(line, blocks);
    }

    /// <summary>What the giver reads.</summary>
    public static Card Given(Kudo kudo, KudosNote note)
    {
        var names = Names(note.To, ping: false);
        var line = kudo.IsQuiet ? KudosTexts.GivenQuietly(names) : KudosTexts.Given(names);
        return new Card(
            line,
            [new Paragraph(line), new Buttons([new Button(KudosTexts.Undo, UndoKudosByButton.PressAction, Value(kudo))])]
        );
    }

    /// <summary>What stands where kudos stood.</summary>
    public static Card TakenBack(Colleague giver) => Card.Of(KudosTexts.TakenBack(Name(giver)));

    /// <summary>What who gave them reads of it.</summary>
    public static Card YouTookBack(IReadOnlyList<Colleague> receivers) => Card.Of(KudosTexts.YouTookBack(Names(receivers, ping: false)));

    private static string Value(Kudo kudo) => kudo.Id.ToString(CultureInfo.InvariantCulture);

    private static PersonName Name(Colleague person, bool ping = false) => new(person.Id, person.Name, ping);

    private static Text Names(IReadOnlyList<Colleague> people, bool ping) =>
        Text.List(people.Select(person => KudosTexts.Name(Name(person, ping))));
}
