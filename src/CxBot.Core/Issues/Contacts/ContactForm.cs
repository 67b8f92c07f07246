using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Contacts;

/// <summary>The form for one contact point: its name, who looks after it, where its issues are shown on each platform.</summary>
internal static class ContactForm
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "contacts.change";

    public const string Name = "name";
    public const string Owner = "owner";
    public const string Backup = "backup";
    public const string Fate = "fate";
    public const string Keep = "keep";
    public const string Remove = "remove";
    public const string NoRoom = "none";
    public const int MostName = 60;

    // Slack's lists hold 100 options.
    private const int MostRooms = 99;

    /// <summary>The field of a workspace's home channel.</summary>
    public static string HomeIn(long workspaceId) => string.Create(CultureInfo.InvariantCulture, $"home{workspaceId}");

    /// <param name="db">To offer people.</param>
    /// <param name="view">What is now.</param>
    /// <param name="point">Which; null for a new one.</param>
    /// <param name="organisationId">Whose people.</param>
    public static async Task<Form> BuildAsync(CxDb db, ContactsView view, ContactPoint? point, long organisationId)
    {
        var offered = await PeopleSearch.FindAsync(db, organisationId, "", CancellationToken.None);
        var homes = point is null ? [] : view.HomesOf(point).Select(home => home.Channel.Id).ToHashSet();
        return new Form(
            Id,
            ContactsTexts.FormTitle,
            ContactsTexts.Save,
            [
                new TextField(Name, ContactsTexts.Name) { MaxLength = MostName, Value = point?.Name ?? "" },
                People(Owner, ContactsTexts.Owner, view.Person(point?.OwnerId), offered) with
                {
                    Hint = ContactsTexts.OwnerHint,
                },
                People(Backup, ContactsTexts.BackupLabel, view.Person(point?.BackupId), offered),
                .. view
                    .Rooms.GroupBy(room => (room.Channel.WorkspaceId, room.Platform))
                    .Select(rooms => new ChoiceField(
                        HomeIn(rooms.Key.WorkspaceId),
                        ContactsTexts.HomeIn(rooms.Key.Platform),
                        [
                            new Choice(NoRoom, ContactsTexts.NoRoom),
                            .. rooms.Take(MostRooms).Select(room => new Choice(Value(room.Channel.Id), NameOf(room.Channel))),
                        ]
                    )
                    {
                        Value = rooms.Select(room => room.Channel.Id).Where(homes.Contains).Select(Value).FirstOrDefault(NoRoom),
                    }),
                .. point is null
                    ? Array.Empty<Field>()
                    :
                    [
                        new ChoiceField(
                            Fate,
                            ContactsTexts.Fate,
                            [new Choice(Keep, ContactsTexts.FateKeep), new Choice(Remove, ContactsTexts.FateRemove)]
                        )
                        {
                            Value = Keep,
                        },
                    ],
            ]
        )
        {
            State = point?.Tag ?? "",
        };
    }

    private static PeopleField People(string id, Text label, Colleague? now, IReadOnlyList<PersonChoice> offered)
    {
        PersonChoice[] chosen = now is null ? [] : [new PersonChoice(now.Id, now.Name)];
        return new PeopleField(id, label)
        {
            Optional = true,
            Chosen = chosen,
            Suggested = [.. chosen.Concat(offered).DistinctBy(person => person.Id)],
        };
    }

    private static Text NameOf(Channels.Channel channel) => Text.Typed(channel.Name.Length > 0 ? channel.Name : channel.ExternalId);

    private static string Value(long channelId) => channelId.ToString(CultureInfo.InvariantCulture);
}
