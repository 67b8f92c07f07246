using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Lists;

/// <summary>What people read in lists of issues.</summary>
internal static class ListTexts
{
    public static Text UsageShow => Text.Of("Issues.UsageShow");

    public static Text UsageMine => Text.Of("Issues.UsageMine");

    public static Text UsageOpen => Text.Of("Issues.UsageOpen");

    public static Text NothingWaits => Text.Of("Issues.NothingWaits");

    public static Text NothingOpen => Text.Of("Issues.NothingOpen");

    public static Text MineTitle(long count) => Text.Plural("Issues.MineTitle", count);

    public static Text OpenTitle(long count) => Text.Plural("Issues.OpenTitle", count);

    public static Text OpenTitleAt(long count, string point) => Text.Plural("Issues.OpenTitleAt", count, point);

    public static Text More(long count) => Text.Plural("Issues.More", count);

    public static Text Page(int number, int count) => Text.Of("Issues.Page", number, count);

    public static Text Back => Text.Of("Issues.PageBack");

    public static Text Next => Text.Of("Issues.PageNext");

    public static Text OfWhy(WaitingFor why) =>
        why switch
        {
            WaitingFor.TheirRecovery => Text.Of("Issues.WaitingTheirRecovery"),
            WaitingFor.TheirTaking => Text.Of("Issues.WaitingTheirTaking"),
            _ => Text.Of("Issues.WaitingTheColleague"),
        };

    public static Text Line(Text title, Text state, Text urgency) => Text.Of("Issues.ListLine", title, state, urgency);

    public static Text LineAt(Text title, Text state, Text urgency, string where) =>
        Text.Of("Issues.ListLineAt", title, state, urgency, where);

    public static Text NoSuchContactPoint(IReadOnlyList<Choice> known) =>
        Text.Of("Issues.NoSuchContactPoint", Text.List(known.Select(point => point.Label)));
}
