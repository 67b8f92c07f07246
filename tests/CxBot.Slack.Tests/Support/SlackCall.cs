using System.Text.Json;

namespace CxBot.Slack.Tests.Support;

/// <summary>A call that the stand-in took: the method's arguments, or the body sent to a response URL.</summary>
internal sealed record SlackCall(string Method, IReadOnlyDictionary<string, string> Arguments, string? Authorization, string Body)
{
    public string this[string argument] => Arguments.GetValueOrDefault(argument, "");

    /// <summary>An argument that is JSON, or the body itself.</summary>
    public JsonElement Json(string? argument = null) => JsonDocument.Parse(argument is null ? Body : this[argument]).RootElement;
}
