using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What is asked after the organisation's emoji.</summary>
internal static class ReactionTexts
{
    public static Text Offer => Text.Of("Issues.ReactionOffer");

    public static Text Unread => Text.Of("Issues.ReactionUnread");

    public static Text No => Text.Of("Issues.ReactionNo");
}
