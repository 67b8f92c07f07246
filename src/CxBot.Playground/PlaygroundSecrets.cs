using System.Security.Cryptography;

namespace CxBot.Playground;

/// <summary>What the bot and the two stand-ins share so that signatures and tokens are on; new at each start.</summary>
internal sealed class PlaygroundSecrets
{
    /// <summary>Slack signs what it sends with this.</summary>
    public string SigningSecret { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The bot shows this to Slack.</summary>
    public string BotToken { get; } = $"xoxb-{RandomNumberGenerator.GetString("0123456789", 13)}-{RandomNumberGenerator.GetHexString(24)}";

    /// <summary>The bot opens sockets with this.</summary>
    public string AppToken { get; } =
        $"xapp-1-{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 11)}-{RandomNumberGenerator.GetHexString(64, lowercase: true)}";

    /// <summary>The app as Slack's consent page knows it.</summary>
    public string SlackClientId { get; } =
        $"{RandomNumberGenerator.GetString("0123456789", 10)}.{RandomNumberGenerator.GetString("0123456789", 12)}";

    /// <summary>The bot buys a token of Slack with this.</summary>
    public string SlackClientSecret { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The deprecated token that Slack still puts into each payload; proves nothing.</summary>
    public string VerificationToken { get; } = RandomNumberGenerator.GetHexString(24);

    /// <summary>The bot buys its tokens for the Bot Connector with this.</summary>
    public string ClientSecret { get; } = RandomNumberGenerator.GetHexString(40);

    /// <summary>Whether two secrets are the same, in a time that tells nothing.</summary>
    public static bool Same(string ours, string? theirs) =>
        theirs is not null
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(ours)),
            SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(theirs))
        );
}
