using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>What a calling system reads.</summary>
internal sealed record HookResponse(int Status, string Type, JsonObject Body, bool IsReplayed)
{
    /// <summary>"CX-1".</summary>
    public string? Issue => (string?)Body["issue"];

    /// <summary>The paths of what was wrong, parted by spaces.</summary>
    public string Faults => string.Join(' ', Body["errors"]!.AsArray().Select(fault => (string)fault!["path"]!));
}
