namespace CxBot.Core.People;

/// <summary>A person as their platform describes them.</summary>
/// <param name="Name">Display name.</param>
/// <param name="Email">Verified e-mail, if the platform shows it.</param>
/// <param name="TimeZone">IANA name, if known.</param>
/// <param name="Language">BCP 47 tag, if known.</param>
/// <param name="IsGuest">Guest or external; null when the platform did not say.</param>
/// <param name="IsBot">An app, never a colleague.</param>
/// <param name="IsActive">False once deactivated.</param>
/// <param name="IsWhole">False when the platform could not be asked and this was only overheard: it is soon asked again.</param>
public sealed record Profile(
    string Name,
    string? Email = null,
    string? TimeZone = null,
    string? Language = null,
    bool? IsGuest = false,
    bool IsBot = false,
    bool IsActive = true,
    bool IsWhole = true
);
