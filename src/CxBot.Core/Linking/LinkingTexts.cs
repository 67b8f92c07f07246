using CxBot.Core.Chat;

namespace CxBot.Core.Linking;

/// <summary>What people read about joining their accounts.</summary>
internal static class LinkingTexts
{
    public static Text Usage => Text.Of("Linking.Usage");

    public static Text Details => Text.Of("Linking.Details");

    public static Text CodeHolds => Text.Of("Linking.CodeHolds");

    public static Text JoinedHint => Text.Of("Linking.JoinedHint");

    public static Text PartWhole => Text.Of("Linking.PartWhole");

    public static Text PartAccount => Text.Of("Linking.PartAccount");

    public static Text Part => Text.Of("Linking.Part");

    public static Text Parted => Text.Of("Linking.Parted");

    public static Text Split => Text.Of("Linking.Split");

    public static Text NoSuchCodeAndWait => Text.Of("Linking.NoSuchCodeAndWait");

    public static Text Elsewhere => Text.Of("Linking.Elsewhere");

    public static Text Already => Text.Of("Linking.Already");

    public static Text NothingJoined => Text.Of("Linking.NothingJoined");

    public static Text Code(string code) => Text.Of("Linking.Code", code);

    public static Text AccountsNow(Text platforms) => Text.Of("Linking.AccountsNow", platforms);

    public static Text Joined(Text platforms) => Text.Of("Linking.Joined", platforms);

    public static Text PartYours(Text platforms) => Text.Of("Linking.PartYours", platforms);

    public static Text PartTheirs(PersonName person, Text platforms) => Text.Of("Linking.PartTheirs", person, platforms);

    public static Text NoSuchCode(int left) => Text.Plural("Linking.NoSuchCode", left);

    public static Text TooMany(DateTime until) => Text.Of("Linking.TooMany", new Moment(until, MomentStyle.Time));

    public static Text Platform(string platform) => Text.Of(platform == "slack" ? "Linking.Slack" : "Linking.Teams");
}
