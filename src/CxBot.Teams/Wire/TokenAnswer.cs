using System.Text.Json.Serialization;

namespace CxBot.Teams.Wire;

/// <summary>Entra's answer to client credentials.</summary>
internal sealed record TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>In seconds.</summary>
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; }

    /// <summary>The name of what went wrong, e.g. "invalid_client".</summary>
    public string? Error { get; init; }

    /// <summary>What went wrong in English, with a number like "AADSTS7000215" in front.</summary>
    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }
}
