using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Contacts;

/// <summary>How contact points look.</summary>
internal static class ContactsCards
{
    // More stand too close on a phone.
    private const int ButtonsInARow = 5;

    public static Card List(ContactsView view, Colleague reader)
    {
        List<CardBlock> blocks = [new Heading(ContactsTexts.Title)];
        foreach (var points in view.Points.Chunk(ButtonsInARow))
        {
            blocks.Add(new Paragraph(Text.Lines(points.Select(point => Line(view, point)))));
            if (reader.IsAdministrator)
                blocks.Add(new Buttons([.. points.Select(point => Change(Text.Typed(point.Name), point.Tag))]));
        }
        blocks.Add(reader.IsAdministrator ? new Buttons([Change(ContactsTexts.New, "")]) : new Small(ContactsTexts.AskAdministrator));
        return new Card(ContactsTexts.Title, blocks);
    }

    private static Button Change(Text label, string tag) => new(label, ContactForm.Id, tag) { OpensForm = true };

    private static Text Line(ContactsView view, ContactPoint point)
    {
        var owner = view.Person(point.OwnerId) is { } person ? Name(person) : ContactsTexts.Nobody;
        List<Text> parts = [ContactsTexts.OwnedBy(point.Name, owner)];
        if (view.Person(point.BackupId) is { } backup)
            parts.Add(ContactsTexts.Backup(Name(backup)));
        if (view.HomesOf(point).ToList() is { Count: > 0 } homes)
            parts.Add(ContactsTexts.ShownIn(homes.Select(home => ContactsTexts.Room(home.Channel.Name, home.Platform))));
        return Text.Row(parts);
    }

    private static Text Name(Colleague person) => new("", [new PersonName(person.Id, person.Name)]);
}
