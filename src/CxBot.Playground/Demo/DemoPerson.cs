using System.Security.Cryptography;
using System.Text;

namespace CxBot.Playground.Demo;

/// <summary>One invented colleague, with an account on one platform or on both.</summary>
/// <param name="Name">First name and family name.</param>
/// <param name="Title">What they do.</param>
/// <param name="Team">Where they do it.</param>
/// <param name="Colour">Of the avatar, as <c>#rrggbb</c>.</param>
/// <param name="Locale">IETF tag with a hyphen.</param>
/// <param name="TimeZone">IANA name.</param>
internal sealed record DemoPerson(string Name, string Title, string Team, string Colour, string Locale, string TimeZone)
{
    /// <summary>Slack's user id; null without an account there.</summary>
    public string? SlackId { get; init; }

    /// <summary>Entra's object id; null without an account in Teams.</summary>
    public string? AadId { get; init; }

    /// <summary>Manages the others and installs the bot on both platforms.</summary>
    public bool IsManager { get; init; }

    public string FirstName => Name[..Name.IndexOf(' ', StringComparison.Ordinal)];

    public string FamilyName => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public string Initials => $"{FirstName[0]}{FamilyName[0]}";

    /// <summary>The part of the e-mail before the @; Slack's old user name.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "Mail names are written small.")]
    public string Handle => $"{FirstName}.{FamilyName}".ToLowerInvariant();

    public string Email => $"{Handle}@harbourandpine.example";

    /// <summary>Slack's id of the one-to-one chat with the bot.</summary>
    public string SlackChat => $"D{SlackId?[1..]}";

    /// <summary>Teams' id of this person for this bot: unlike the Entra id, another bot would see another one.</summary>
    public string Mri => $"29:1{Opaque("mri")}";

    /// <summary>Teams' id of the one-to-one chat with the bot.</summary>
    public string TeamsChat => $"a:1{Opaque("chat")}";

    private string Opaque(string salt) =>
        Convert
            .ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes($"{salt}:{HarbourAndPine.TeamsAppId}:{AadId}")))
            .Replace('+', '-')
            .Replace('/', '_')
            .TrimEnd('=');
}
