using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>What menu, help and offers say.</summary>
internal static class HelpTexts
{
    public static Text MenuUsage => Text.Of("Help.MenuUsage");

    public static Text Usage => Text.Of("Help.Usage");

    public static Text Welcome => Text.Of("Help.Welcome");

    public static Text Report => Text.Of("Help.Report");

    public static Text Thank => Text.Of("Help.Thank");

    public static Text Mine => Text.Of("Help.Mine");

    public static Text Tip => Text.Of("Help.Tip");

    public static Text Board => Text.Of("Help.Board");

    public static Text Me => Text.Of("Help.Me");

    public static Text Title => Text.Of("Help.Title");

    public static Text TitleAll => Text.Of("Help.TitleAll");

    public static Text Group(HelpGroup group) =>
        group switch
        {
            HelpGroup.Issues => Text.Of("Help.GroupIssues"),
            HelpGroup.Recognition => Text.Of("Help.GroupRecognition"),
            HelpGroup.Learning => Text.Of("Help.GroupLearning"),
            _ => Text.Of("Help.GroupSetup"),
        };

    public static Text Said(string command) => Text.Of("Help.Said", command);

    public static Text Example(Text example) => Text.Of("Help.Example", example);

    public static Text More => Text.Of("Help.More");

    public static Text Help => Text.Of("Help.Help");

    public static Text Aliases(Text names) => Text.Of("Help.Aliases", names);

    public static Text TryIt(string command) => Text.Of("Help.TryIt", command);

    public static Text Offer => Text.Of("Help.Offer");

    public static Text OfferCut(int count, int most) => Text.Of("Help.OfferCut", count, most);

    public static Text NearestCut(int count, int most) => Text.Of("Help.NearestCut", count, most);

    public static Text OfferReport => Text.Of("Help.OfferReport");

    public static Text OfferThank => Text.Of("Help.OfferThank");

    public static Text OfferNothing => Text.Of("Help.OfferNothing");

    public static Text OfferDeclined => Text.Of("Help.OfferDeclined");

    public static Text DidYouMean => Text.Of("Help.DidYouMean");

    public static Text Unknown => Text.Of("Help.Unknown");

    public static Text TodaysTip => Text.Of("Help.TodaysTip");

    public static Text Digest(bool isOn) => Text.Of(isOn ? "Help.DigestIsOn" : "Help.DigestIsOff");

    public static Text DigestNow => Text.Of("Help.DigestNow");

    public static Text TurnDigest(bool on) => Text.Of(on ? "Help.DigestOn" : "Help.DigestOff");

    public static Text HomeTitle(PersonName person) => Text.Of("Help.HomeTitle", person);
}
