using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Trust;

/// <summary>A key with the channels ("msteams") for which it may sign.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string> Endorsements);
