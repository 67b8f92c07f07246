using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Installing;

/// <summary>Whether the app is installed in the workspace, and the codes that Slack gives to browsers: once, for ten minutes.</summary>
internal sealed class AppInstall(SlackEvents events, TimeProvider time)
{
    private static readonly TimeSpan CodesLast = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> codes = new();

    /// <summary>Before anybody uninstalls it, it is: the playground is there to be played with at once.</summary>
    public bool IsInstalled { get; private set; } = true;

    /// <summary>A person allowed it: what the browser brings to the bot.</summary>
    public string Allow()
    {
        var code = RandomNumberGenerator.GetHexString(24, lowercase: true);
        codes[code] = time.GetUtcNow() + CodesLast;
        return code;
    }

    /// <summary>The bot shows a code; whether it is good. Then the app is installed.</summary>
    public bool TryInstall(string code)
    {
        if (!codes.TryRemove(code, out var until) || until < time.GetUtcNow())
            return false;
        return IsInstalled = true;
    }

    /// <summary>The token is dead from now on, and both events go out, in the order that Slack promises nobody.</summary>
    public async Task UninstallAsync()
    {
        IsInstalled = false;
        await events.SendAsync(
            new JsonObject
            {
                ["type"] = "tokens_revoked",
                ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(HarbourAndPine.SlackBotUserId) },
            }
        );
        await events.SendAsync(new JsonObject { ["type"] = "app_uninstalled" });
    }
}
