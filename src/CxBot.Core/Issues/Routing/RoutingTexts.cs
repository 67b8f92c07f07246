using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Routing;

/// <summary>What the standard contact points are called.</summary>
internal static class RoutingTexts
{
    public static Text StandardPoint(string tag) =>
        tag switch
        {
            "web" => Text.Of("Issues.PointWeb"),
            "phone" => Text.Of("Issues.PointPhone"),
            "store" => Text.Of("Issues.PointStore"),
            "office" => Text.Of("Issues.PointOffice"),
            "delivery" => Text.Of("Issues.PointDelivery"),
            "billing" => Text.Of("Issues.PointBilling"),
            "product" => Text.Of("Issues.PointProduct"),
            "after-sale" => Text.Of("Issues.PointAfterSale"),
            _ => Text.Typed(tag),
        };
}
