using CxBot.Core.Chat;

namespace CxBot.Core.Content;

/// <summary>What people read about stories on their way to the channels.</summary>
internal static class StoryTexts
{
    public static Text Approve => Text.Of("Content.StoryApprove");

    public static Text Edit => Text.Of("Content.StoryEdit");

    public static Text SendBack => Text.Of("Content.StorySendBack");

    public static Text Decline => Text.Of("Content.StoryDecline");

    public static Text EditTitle => Text.Of("Content.StoryEditTitle");

    public static Text Save => Text.Of("Content.StorySave");

    public static Text Send => Text.Of("Content.StorySend");

    public static Text RoleLabel => Text.Of("Content.StoryRole");

    public static Text RoleHint => Text.Of("Content.StoryRoleHint");

    public static Text WordTitle => Text.Of("Content.StoryWordTitle");

    public static Text WordLabel => Text.Of("Content.StoryWord");

    public static Text WordHint => Text.Of("Content.StoryWordHint");

    public static Text WordMissing => Text.Of("Content.StoryWordMissing");

    public static Text WordSent => Text.Of("Content.StoryWordSent");

    public static Text WriteAgain => Text.Of("Content.StoryWriteAgain");

    public static Text WithName => Text.Of("Content.StoryWithName");

    public static Text WithRole => Text.Of("Content.StoryWithRole");

    public static Text ConsentNote => Text.Of("Content.StoryConsentNote");

    public static Text NamesNobody => Text.Of("Content.StoryNamesNobody");

    public static Text OnlyEditors => Text.Of("Content.StoryOnlyEditors");

    public static Text DecidedAlready => Text.Of("Content.StoryDecidedAlready");

    public static Text ContentUsage => Text.Of("Content.ContentUsage");

    public static Text ContentDetails => Text.Of("Content.ContentDetails");

    public static Text ContentHeading => Text.Of("Content.ContentHeading");

    public static Text NothingWaits => Text.Of("Content.NothingWaits");

    public static Text EditorsNotClear => Text.Of("Content.EditorsNotClear");

    public static Text NoOwnStory => Text.Of("Content.NoOwnStory");

    public static Text EditorsAre(Text editors) => Text.Of("Content.EditorsAre", editors);

    public static Text AnotherTheme => Text.Of("Content.AnotherTheme");

    public static Text ThemeIs(string standard) => Text.Of("Content.ThemeIs", standard);

    public static Text ThemeChosen(string standard) => Text.Of("Content.ThemeChosen", standard);

    public static Text TakenBack => Text.Of("Content.StoryTakenBack");

    public static Text TakenBackFromYou(string title) => Text.Of("Content.StoryTakenBackFromYou", title);

    public static Text NoLongerShown => Text.Of("Content.StoryNoLongerShown");

    public static Text IssueNotTold => Text.Of("Content.StoryIssueNotTold");

    public static Text Withdrawn(string title) => Text.Of("Content.StoryWithdrawn", title);

    public static Text NoSuchStandard(string known) => Text.Of("Content.NoSuchStandard", known);

    public static Text NoSuchStory(string known) => Text.Of("Content.NoSuchStory", known);

    public static Text IsShown(string title, string channel) => Text.Of("Content.StoryIsShown", title, channel);

    public static Text Echo(int thanks, string title) => Text.Plural("Content.StoryEcho", thanks, title);

    public static Text NamesAuthor => Text.Of("Content.StoryNamesAuthor");

    public static Text PerhapsNames(string people) => Text.Of("Content.StoryPerhapsNames", people);

    public static Text CameAgain(string title) => Text.Of("Content.StoryCameAgain", title);

    public static Text Names(string people) => Text.Of("Content.StoryNames", people);

    public static Text ApprovedBy(PersonName editor, string title) => Text.Of("Content.StoryApprovedBy", editor, title);

    public static Text SentBackBy(PersonName editor, string title) => Text.Of("Content.StorySentBackBy", editor, title);

    public static Text DeclinedBy(PersonName editor, string title) => Text.Of("Content.StoryDeclinedBy", editor, title);

    public static Text ApprovedAsking(string title, int people) => Text.Plural("Content.StoryAsking", people, title);

    public static Text Published(string title) => Text.Of("Content.StoryPublished", title);

    public static Text SentBack(string title) => Text.Of("Content.StorySentBack", title);

    public static Text Declined(string title) => Text.Of("Content.StoryDeclined", title);

    public static Text ConsentQuestion(PersonName author) => Text.Of("Content.StoryConsentQuestion", author);

    public static Text ConsentNoted(ConsentAnswer answer) =>
        answer switch
        {
            ConsentAnswer.Named => Text.Of("Content.StoryConsentNamed"),
            ConsentAnswer.Unnamed => Text.Of("Content.StoryConsentUnnamed"),
            _ => Text.Of("Content.StoryConsentNoAnswer"),
        };

    /// <summary>What stands for a name: "a colleague in shipping", or just "a colleague".</summary>
    public static Text InPlaceOfName(string role) =>
        role.Length == 0 ? Text.Of("Content.StoryAColleague") : Text.Of("Content.StoryAColleagueIn", ContentTexts.Role(role));
}
