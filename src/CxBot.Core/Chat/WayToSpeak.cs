namespace CxBot.Core.Chat;

/// <summary>How one speaks to the bot: what stands before a command, so that people can copy what they read.</summary>
public static class WayToSpeak
{
    private const string Mention = "@CxBot ";

    /// <summary>Nothing in a one-to-one chat, the slash command in Slack, the mention in Teams and in threads, which know no slash commands.</summary>
    public static string At(string platform, AddressKind kind, bool isInThread) =>
        kind == AddressKind.Personal ? ""
        : platform == "slack" && !isInThread ? "/cx "
        : Mention;
}
