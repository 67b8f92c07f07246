using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace CxBot.Playground.Tests;

/// <summary>What reached the bot.</summary>
internal sealed record BotRequest(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Text);

    public IReadOnlyDictionary<string, string> Form =>
        QueryHelpers.ParseQuery(Text).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    /// <summary>An interaction's payload.</summary>
    public JsonElement Payload => JsonElement.Parse(Form["payload"]);
}
