using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>What people read about teams.</summary>
internal static class PeopleTexts
{
    public static Text TeamUsage => Text.Of("People.TeamUsage");

    public static Text TeamDetails => Text.Of("People.TeamDetails");

    public static Text TeamTitle => Text.Of("People.TeamTitle");

    public static Text TeamEmpty => Text.Of("People.TeamEmpty");

    public static Text TeamMembers(Text names) => Text.Of("People.TeamMembers", names);

    public static Text TeamWaiting(Text names) => Text.Of("People.TeamWaiting", names);

    public static Text TeamAsked => Text.Of("People.TeamAsked");

    public static Text TeamNobodyToAsk => Text.Of("People.TeamNobodyToAsk");

    public static Text TeamQuestion(PersonName manager, int count, Text members) =>
        Text.Plural("People.TeamQuestion", count, manager, members);

    public static Text TeamAdd => Text.Of("People.TeamAdd");

    public static Text TeamRemove => Text.Of("People.TeamRemove");

    public static Text TeamAddFormTitle => Text.Of("People.TeamAddFormTitle");

    public static Text TeamRemoveFormTitle => Text.Of("People.TeamRemoveFormTitle");

    public static Text TeamSave => Text.Of("People.TeamSave");

    public static Text TeamWho => Text.Of("People.TeamWho");

    public static Text TeamAddHint => Text.Of("People.TeamAddHint");

    public static Text TeamNotSure(string name) => Text.Of("People.TeamNotSure", name);

    public static Text TeamNobodyRemoved => Text.Of("People.TeamNobodyRemoved");

    public static Text TeamConfirm => Text.Of("People.TeamConfirm");

    public static Text TeamAnswered(PersonName administrator, int count, Text members, PersonName manager) =>
        Text.Plural("People.TeamAnswered", count, administrator, members, manager);

    public static Text TeamConfirmed(Text members) => Text.Of("People.TeamConfirmed", members);

    public static Text TeamOf(string manager) => Text.Of("People.TeamOf", manager);

    public static Text ToldApart(string name, Text by) => Text.Of("People.ToldApart", name, by);

    public static Text TeamOfWhom => Text.Of("People.TeamOfWhom");

    public static Text TeamTooMany(int most) => Text.Of("People.TeamTooMany", most);

    public static Text TeamNotYourself => Text.Of("People.TeamNotYourself");

    public static Text TeamNoBots(PersonName bot) => Text.Of("People.TeamNoBots", bot);

    public static Text TeamNotForGuests => Text.Of("People.TeamNotForGuests");

    public static Text TeamNothingToConfirm => Text.Of("People.TeamNothingToConfirm");

    public static Text WorkspaceQuestion(Installation installation) =>
        Text.Of("People.WorkspaceQuestion", Called(installation), installation.Workspace);

    public static Text WorkspaceQuestionApart(Installation installation) =>
        Text.Of("People.WorkspaceQuestionApart", Called(installation), installation.Workspace);

    public static Text WorkspaceAdmit => Text.Of("People.WorkspaceAdmit");

    public static Text WorkspaceDecline => Text.Of("People.WorkspaceDecline");

    public static Text WorkspaceAdmitted(Installation installation) => Text.Of("People.WorkspaceAdmitted", Called(installation));

    public static Text WorkspaceDeclined(Installation installation) => Text.Of("People.WorkspaceDeclined", Called(installation));

    public static Text WorkspaceAnswered => Text.Of("People.WorkspaceAnswered");

    public static Text UnreachableUsage => Text.Of("People.UnreachableUsage");

    public static Text UnreachableNobody => Text.Of("People.UnreachableNobody");

    public static Text UnreachableTitle(int count) => Text.Plural("People.UnreachableTitle", count);

    public static Text UnreachableRow(Text platform, string reason, DateTime since) =>
        Text.Of("People.UnreachableRow", platform, reason, new Moment(since, MomentStyle.Date));

    public static Text UnreachableMore(int count) => Text.Of("People.UnreachableMore", count);

    public static Text UnreachableMend => Text.Of("People.UnreachableMend");

    public static Text NobodyByThatName(string name) => Text.Of("People.NobodyByThatName", name);

    private static Text Called(Installation installation) =>
        Text.Typed(installation.Name.Length > 0 ? installation.Name : installation.Workspace);

    public static Text Name(PersonName person) => new("", [person]);
}
