using System.Text.Json.Nodes;

namespace CxBot.Teams.Tests.Support;

/// <summary>A call that the connector got; the path as it stood on the wire.</summary>
internal sealed record ConnectorCall(string Method, string Path, string? Authorization, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}
