using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Contacts;

/// <summary>What people read about contact points.</summary>
internal static class ContactsTexts
{
    public static Text Title => Text.Of("Issues.ContactsTitle");

    public static Text Usage => Text.Of("Issues.UsageContacts");

    public static Text Details => Text.Of("Issues.DetailsContacts");

    public static Text New => Text.Of("Issues.ContactsNew");

    public static Text AskAdministrator => Text.Of("Issues.ContactsAskAdministrator");

    public static Text Nobody => Text.Of("Issues.ContactsNobody");

    public static Text FormTitle => Text.Of("Issues.ContactsFormTitle");

    public static Text Save => Text.Of("Issues.ContactsSave");

    public static Text Name => Text.Of("Issues.ContactsName");

    public static Text Owner => Text.Of("Issues.ContactsOwner");

    public static Text OwnerHint => Text.Of("Issues.ContactsOwnerHint");

    public static Text BackupLabel => Text.Of("Issues.ContactsBackupLabel");

    public static Text NoRoom => Text.Of("Issues.ContactsNoRoom");

    public static Text Fate => Text.Of("Issues.ContactsFate");

    public static Text FateKeep => Text.Of("Issues.ContactsFateKeep");

    public static Text FateRemove => Text.Of("Issues.ContactsFateRemove");

    public static Text LastOne => Text.Of("Issues.ContactsLastOne");

    public static Text NameMissing => Text.Of("Issues.ContactsNameMissing");

    public static Text NameTaken => Text.Of("Issues.ContactsNameTaken");

    public static Text ColleaguesOnly => Text.Of("Issues.ContactsColleaguesOnly");

    public static Text BackupIsOwner => Text.Of("Issues.ContactsBackupIsOwner");

    public static Text OwnedBy(string point, Text owner) => Text.Of("Issues.ContactsOwnedBy", point, owner);

    public static Text Backup(Text person) => Text.Of("Issues.ContactsBackup", person);

    public static Text ShownIn(IEnumerable<Text> rooms) => Text.Of("Issues.ContactsShownIn", Text.List(rooms));

    public static Text Room(string name, string platform) =>
        platform == "slack" ? Text.Of("Issues.ContactsRoomInSlack", name) : Text.Of("Issues.ContactsRoomInTeams", name);

    public static Text HomeIn(string platform) =>
        platform == "slack" ? Text.Of("Issues.ContactsHomeInSlack") : Text.Of("Issues.ContactsHomeInTeams");
}
