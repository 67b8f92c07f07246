using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Issues.Gestures;

/// <summary>What administrators read and are asked about how their organisation makes it right.</summary>
internal static class RemedyTexts
{
    public static Text Usage => Text.Of("Gestures.RemediesUsage");

    public static Text Details => Text.Of("Gestures.RemediesDetails");

    public static Text Title => Text.Of("Gestures.RemediesTitle");

    public static Text Change => Text.Of("Gestures.RemediesChange");

    public static Text Save => Text.Of("Gestures.RemediesSave");

    public static Text AskAdministrator => Text.Of("Gestures.RemediesAskAdministrator");

    public static Text Currency => Text.Of("Gestures.RemediesCurrency");

    public static Text CurrencyHint => Text.Of("Gestures.RemediesCurrencyHint");

    public static Text Approver => Text.Of("Gestures.RemediesApprover");

    public static Text ApproverHint => Text.Of("Gestures.RemediesApproverHint");

    public static Text Backup => Text.Of("Gestures.RemediesBackup");

    public static Text Limits => Text.Of("Gestures.RemediesLimits");

    public static Text LimitsFault => Text.Of("Gestures.RemediesLimitsFault", string.Join(", ", RoleLimits.Roles));

    public static Text LimitsHint => Text.Of("Gestures.RemediesLimitsHint");

    public static Text FollowUp => Text.Of("Gestures.RemediesFollowUp");

    public static Text FollowUpHint => Text.Of("Gestures.RemediesFollowUpHint");

    public static Text FollowUpFault(int most) => Text.Of("Gestures.RemediesFollowUpFault", most);

    public static Text ColleaguesOnly => Text.Of("Gestures.RemediesColleaguesOnly");

    public static Text BackupIsApprover => Text.Of("Gestures.RemediesBackupIsApprover");

    public static Text NotSet => Text.Of("Gestures.RemediesNotSet");

    public static Text UsualApprover => Text.Of("Gestures.RemediesUsualApprover");

    public static Text UsualLimits => Text.Of("Gestures.RemediesUsualLimits");

    public static Text Limit(string role, int limit) => Text.Of("Gestures.RemediesLimit", ContentTexts.Role(role), limit);

    public static Text Days(int days) => days == 0 ? Text.Of("Gestures.RemediesNever") : Text.Plural("Gestures.RemediesDays", days);
}
