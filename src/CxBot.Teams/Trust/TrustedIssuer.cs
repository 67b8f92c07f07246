namespace CxBot.Teams.Trust;

/// <summary>Somebody whose tokens may be genuine: the Bot Framework, or a directory of Entra.</summary>
internal sealed record TrustedIssuer(string Name, SigningKeys Keys, bool IsEntra);
