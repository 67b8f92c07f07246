using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

/// <summary>One method of Slack's Web API.</summary>
internal interface ISlackMethod
{
    /// <summary>As in the address: <c>chat.postMessage</c>.</summary>
    string Name { get; }

    /// <summary>Slack's tier as calls a minute: 20, 50 or 100.</summary>
    int PerMinute { get; }

    /// <summary>Whether it writes; only then Slack reads a JSON body.</summary>
    bool Writes { get; }

    /// <summary>Whether it wants the app's own token, in the header and nowhere else, instead of the bot's.</summary>
    bool IsForTheApp => false;

    /// <summary>Whether it works without any token.</summary>
    bool IsForAnybody => false;

    /// <summary>The scope that it needs with these arguments; null when every token will do.</summary>
    string? Scope(SlackArguments arguments) => null;

    /// <summary>Does it, and returns what stands beside <c>ok: true</c>.</summary>
    /// <exception cref="SlackRefusal">Slack's error code.</exception>
    Task<JsonObject> CallAsync(SlackArguments arguments);
}
