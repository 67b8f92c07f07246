using System.Text.Json.Nodes;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.Api;

/// <summary>Slack's "no" to a call of its Web API, answered as <c>ok: false</c>.</summary>
internal sealed class SlackRefusal(string code, params IReadOnlyList<string> messages) : Exception(code)
{
    /// <summary>Slack's error code.</summary>
    public string Code => Message;

    /// <summary>What Slack adds in <c>response_metadata.messages</c>.</summary>
    public IReadOnlyList<string> Messages => messages;

    /// <summary>The scope that the token lacks.</summary>
    public string? Needed { get; init; }

    /// <summary>Faults as <c>blocks.validate</c> tells them, with pointers of their own.</summary>
    public JsonArray? Errors { get; init; }

    public static SlackRefusal Of(string code, IReadOnlyList<Fault> faults) =>
        new(code, [.. faults.Select(fault => $"[ERROR] {fault.Says} [json-pointer:{fault.At}]")]);

    /// <summary>A needed argument is not there.</summary>
    public static SlackRefusal Missing(string argument) => new("invalid_arguments", $"[ERROR] missing required field: {argument}");
}
