using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>How kudos look.</summary>
internal static class KudosCards
{
    public static Card Announcement(Kudo kudo, Colleague giver, KudosNote note)
    {
        var line = KudosTexts.Announcement(Name(giver), Names(note, ping: true));
        return new Card(
            KudosTexts.Announcement(Name(giver), Names(note, ping: false)),
            [new Paragraph(line), new Quote(Text.Typed(kudo.Reason))]
        );
    }

    public static Card Received(Colleague giver, KudosNote note)
    {
        var line = KudosTexts.Received(Name(giver));
        return new Card(line, [new Paragraph(line), new Quote(Text.Typed(note.Reason))]);
    }

    public static Card Given(Kudo kudo, KudosNote note)
    {
        var line = KudosTexts.Given(Names(note, ping: false));
        return new Card(line, [new Paragraph(line), new Buttons([new Button(KudosTexts.Undo, "kudos.undo", $"{kudo.Id}")])]);
    }

    private static PersonName Name(Colleague person, bool ping = false) => new(person.Id, person.Name, ping);

    private static Text Names(KudosNote note, bool ping) => Text.List(note.To.Select(person => KudosTexts.Name(Name(person, ping))));
}
