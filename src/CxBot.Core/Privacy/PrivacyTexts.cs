using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Privacy;

/// <summary>What people read about what is kept of them.</summary>
internal static class PrivacyTexts
{
    public static Text ForgetUsage => Text.Of("Privacy.ForgetUsage");

    public static Text ForgetDetails => Text.Of("Privacy.ForgetDetails");

    public static Text ForgetTitle => Text.Of("Privacy.ForgetTitle");

    public static Text ForgetGoes => Text.Of("Privacy.ForgetGoes");

    public static Text ForgetStays => Text.Of("Privacy.ForgetStays");

    public static Text ForgetExportFirst => Text.Of("Privacy.ForgetExportFirst");

    public static Text ForgetMe => Text.Of("Privacy.ForgetMe");

    public static Text ForgetNot => Text.Of("Privacy.ForgetNot");

    public static Text ForgetSurely => Text.Of("Privacy.ForgetSurely");

    public static Text ForgetForGood => Text.Of("Privacy.ForgetForGood");

    public static Text Forgotten => Text.Of("Privacy.Forgotten");

    public static Text Kept => Text.Of("Privacy.Kept");

    public static Text OnlyOneself => Text.Of("Privacy.OnlyOneself");

    public static Text LastAdministrator => Text.Of("Privacy.LastAdministrator");

    public static Text FoundNobody => Text.Of("Privacy.FoundNobody");

    public static Text FoundHint => Text.Of("Privacy.FoundHint");

    public static Text Found(int places) => Text.Plural("Privacy.Found", places);

    public static Text FoundMore(int places) => Text.Plural("Privacy.FoundMore", places);

    public static Text FoundInIssue(string code) => Text.Of("Privacy.FoundInIssue", code);

    public static Text FoundInKudos(DateTime given) => Text.Of("Privacy.FoundInKudos", new Moment(given, MomentStyle.Date));

    public static Text FoundInStory(string title) => Text.Of("Privacy.FoundInStory", title);

    public static Text FoundInContact(string name) => Text.Of("Privacy.FoundInContact", name);

    public static Text AboutYou => Text.Of("Privacy.AboutYou");

    public static Text Accounts => Text.Of("Privacy.Accounts");

    public static Text Teams => Text.Of("Privacy.Teams");

    public static Text Part(string part) => Text.Of($"Privacy.Part{char.ToUpperInvariant(part[0])}{part[1..]}");

    public static Text Pressed(ReactionKind kind) =>
        kind switch
        {
            ReactionKind.Trying => ContentTexts.TryingIt,
            ReactionKind.NotForUs => ContentTexts.NotForUs,
            _ => ContentTexts.ThankThem,
        };

    public static Text Reports => Text.Of("Privacy.Reports");

    public static Text Steps => Text.Of("Privacy.Steps");

    public static Text Owned => Text.Of("Privacy.Owned");

    public static Text KudosGiven => Text.Of("Privacy.KudosGiven");

    public static Text KudosReceived => Text.Of("Privacy.KudosReceived");

    public static Text Credits => Text.Of("Privacy.Credits");

    public static Text Stories => Text.Of("Privacy.Stories");

    public static Text Reactions => Text.Of("Privacy.Reactions");

    public static Text Settings => Text.Of("Privacy.Settings");

    public static Text Acts => Text.Of("Privacy.Acts");

    public static Text More => Text.Of("Privacy.More");

    public static Text Messages => Text.Of("Privacy.Messages");

    public static Text ExportUsage => Text.Of("Privacy.ExportUsage");

    public static Text ExportOpen => Text.Of("Privacy.ExportOpen");

    public static Text ExportFile => Text.Of("Privacy.ExportFile");

    public static Text ExportOfOneself => Text.Of("Privacy.ExportOfOneself");

    public static Text ExportTitle(PersonName person) => Text.Of("Privacy.ExportTitle", person);

    public static Text ExportOf(DateTime at) => Text.Of("Privacy.ExportOf", new Moment(at));

    public static Text ExportMore(int rows) => Text.Plural("Privacy.ExportMore", rows);

    public static Text InTeamOf(string member, string manager) => Text.Of("Privacy.InTeamOf", member, manager);

    public static Text Line(TextArgument when, Text what) => Text.Of("Privacy.Line", when, what);

    public static Text KeepingTitle => Text.Of("Privacy.KeepingTitle");

    public static Text KeepingSave => Text.Of("Privacy.KeepingSave");

    public static Text YourRights => Text.Of("Privacy.YourRights");

    public static Text Kind(KeptKind kind) => Text.Of($"Privacy.Keeps{kind}");

    /// <summary>"Stories of your own: 12 months", of several kinds.</summary>
    public static Text KeptFor(IEnumerable<(KeptKind Kind, int Months)> kinds) =>
        Text.List(kinds.Select(one => Line(Kind(one.Kind), Months(one.Months))));

    public static Text Months(int months) => Text.Plural("Privacy.Months", months);
}
