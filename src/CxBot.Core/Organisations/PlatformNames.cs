namespace CxBot.Core.Organisations;

/// <summary>How platforms call themselves, in every language.</summary>
internal static class PlatformNames
{
    public static string Of(string platform) => platform == "slack" ? "Slack" : "Teams";
}
