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

    /// <summary>Does it, and returns what stands beside <c>ok: true</c>.</summary>
    /// <exception cref="SlackRefusal">Slack's error code.</exception>
    Task<JsonObject> CallAsync(SlackArguments arguments);
}
