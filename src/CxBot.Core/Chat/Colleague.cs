namespace CxBot.Core.Chat;

/// <summary>A person as handlers see them: resolved from an <see cref="Account"/>, never changed by a handler.</summary>
/// <param name="Id">The person's id; the same on both platforms once their identities are joined.</param>
/// <param name="OrganisationId">Their organisation.</param>
/// <param name="Name">How they are called.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Language">BCP 47 tag of the language they read, e.g. "en".</param>
/// <param name="IsGuest">Guests may report and thank, and nothing else.</param>
/// <param name="IsAdministrator">Whether they administrate the organisation.</param>
/// <param name="IsBot">An app: it may have added the bot somewhere, but nobody can thank or ask it.</param>
/// <param name="IsTriage">Whether they look after issues that nobody else was named for.</param>
/// <param name="IsConfidant">Whether they are one of the two who read confidential reports.</param>
public sealed record Colleague(
    long Id,
    long OrganisationId,
    string Name,
    string TimeZone,
    string Language,
    bool IsGuest = false,
    bool IsAdministrator = false,
    bool IsBot = false,
    bool IsTriage = false,
    bool IsConfidant = false
);
