using CxBot.Core.Chat;

namespace CxBot.Core.Settings;

/// <summary>What people read about the organisation's set-up.</summary>
internal static class SettingsTexts
{
    public static Text Usage => Text.Of("Settings.Usage");

    public static Text RolesUsage => Text.Of("Settings.RolesUsage");

    public static Text StatusUsage => Text.Of("Settings.StatusUsage");

    public static Text PrivacyUsage => Text.Of("Settings.PrivacyUsage");

    public static Text OnlyAdministrators => Text.Of("Settings.OnlyAdministrators");

    public static Text Title => Text.Of("Settings.Title");

    public static Text FormTitle => Text.Of("Settings.FormTitle");

    public static Text RolesTitle => Text.Of("Settings.RolesTitle");

    public static Text RolesFormTitle => Text.Of("Settings.RolesFormTitle");

    public static Text Save => Text.Of("Settings.Save");

    public static Text Change => Text.Of("Settings.Change");

    public static Text AskAdministrator => Text.Of("Settings.AskAdministrator");

    public static Text NotSet => Text.Of("Settings.NotSet");

    public static Text Nobody => Text.Of("Settings.Nobody");

    public static Text OrganisationName => Text.Of("Settings.OrganisationName");

    public static Text Zone => Text.Of("Settings.Zone");

    public static Text ZoneHint => Text.Of("Settings.ZoneHint");

    public static Text ZoneUnknown => Text.Of("Settings.ZoneUnknown");

    public static Text WeekStart => Text.Of("Settings.WeekStart");

    public static Text Ranks => Text.Of("Settings.Ranks");

    public static Text RanksPeople(bool yes) => Text.Of(yes ? "Settings.RanksPeopleYes" : "Settings.RanksPeopleNo");

    public static Text RanksHint => Text.Of("Settings.RanksHint");

    public static Text Language => Text.Of("Settings.Language");

    public static Text LanguageHint => Text.Of("Settings.LanguageHint");

    public static Text Hours => Text.Of("Settings.Hours");

    public static Text HoursHint => Text.Of("Settings.HoursHint");

    public static Text HoursUnreadable => Text.Of("Settings.HoursUnreadable");

    public static Text Phone => Text.Of("Settings.Phone");

    public static Text PhoneHint => Text.Of("Settings.PhoneHint");

    public static Text Load => Text.Of("Settings.Load");

    public static Text LoadHint => Text.Of("Settings.LoadHint");

    public static Text LoadUnreadable => Text.Of("Settings.LoadUnreadable");

    public static Text ChooseOne => Text.Of("Settings.ChooseOne");

    public static Text AdministratorsLabel => Text.Of("Settings.AdministratorsLabel");

    public static Text TriageLabel => Text.Of("Settings.TriageLabel");

    public static Text TriageHint => Text.Of("Settings.TriageHint");

    public static Text OneAdministrator => Text.Of("Settings.OneAdministrator");

    public static Text ColleaguesOnly => Text.Of("Settings.ColleaguesOnly");

    public static Text PrivacyTitle => Text.Of("Settings.PrivacyTitle");

    public static Text PrivacyKept => Text.Of("Settings.PrivacyKept");

    public static Text PrivacyNotKept => Text.Of("Settings.PrivacyNotKept");

    public static Text PrivacySeen => Text.Of("Settings.PrivacySeen");

    public static Text PrivacyHowLong => Text.Of("Settings.PrivacyHowLong");

    public static Text StatusTitle => Text.Of("Settings.StatusTitle");

    public static Text Messages => Text.Of("Settings.Messages");

    public static Text Posts => Text.Of("Settings.Posts");

    public static Text Digests => Text.Of("Settings.Digests");

    public static Text NoTeams => Text.Of("Settings.NoTeams");

    public static Text Day(DayOfWeek day) =>
        day switch
        {
            DayOfWeek.Sunday => Text.Of("Settings.Sunday"),
            DayOfWeek.Saturday => Text.Of("Settings.Saturday"),
            _ => Text.Of("Settings.Monday"),
        };

    public static Text Administrators(Text names) => Text.Of("Settings.Administrators", names);

    public static Text Triage(Text names) => Text.Of("Settings.Triage", names);

    public static Text Editors(Text names) => Text.Of("Settings.Editors", names);

    public static Text EditorsLabel => Text.Of("Settings.EditorsLabel");

    public static Text EditorsHint => Text.Of("Settings.EditorsHint");

    public static Text Keepers(IEnumerable<Text> keepers) => Text.Of("Settings.Keepers", Text.List(keepers));

    public static Text KeeperOf(ChannelKeeper keeper) =>
        Text.Of("Settings.KeeperOf", keeper.Channel, new PersonName(keeper.PersonId, keeper.Name));

    public static Text Workspace(StatusOfWorkspace workspace)
    {
        var platform = Text.Of(workspace.Platform == "slack" ? "Settings.Slack" : "Settings.Teams");
        return workspace switch
        {
            { StoppedAt: { } stopped } => Text.Of("Settings.Stopped", platform, new Moment(stopped), workspace.StopReason ?? ""),
            { LastSentAt: { } sent } => Text.Of("Settings.Connected", platform, new Moment(sent)),
            _ => Text.Of("Settings.NothingSent", platform),
        };
    }

    public static Text MessagesOf(int sent, int waiting, int failed) => Text.Of("Settings.MessagesOf", sent, waiting, failed);

    public static Text PostsOf(int sent, int late, int skipped, int failed) => Text.Of("Settings.PostsOf", sent, late, skipped, failed);

    public static Text DigestsOf(int teams, int missed) => Text.Plural("Settings.DigestsOf", teams, missed);

    public static Text Unreachable(Text names) => Text.Of("Settings.Unreachable", names);
}
