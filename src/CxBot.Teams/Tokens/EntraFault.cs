using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace CxBot.Teams.Tokens;

/// <summary>Reads why Entra gave no token.</summary>
internal static partial class EntraFault
{
    /// <summary>Entra's number for a fault, "AADSTS" and digits, which its English description begins with.</summary>
    public static string? NumberIn(string? description) =>
        description is not null && Number().Match(description) is { Success: true } match ? match.Value : null;

    /// <summary>What Microsoft's library says, as ours.</summary>
    public static TokenUnavailableException Of(Exception fault) =>
        new(
            fault switch
            {
                MsalServiceException { StatusCode: 429 or >= 500 } => TokenUnavailableException.Busy,
                MsalServiceException { ErrorCode: MsalError.RequestTimeout } => TokenUnavailableException.Unreachable,
                MsalServiceException { ErrorCode: MsalError.ManagedIdentityUnreachableNetwork } => TokenUnavailableException.Unreachable,
                MsalException known => NumberIn(known.Message) ?? known.ErrorCode,
                _ => TokenUnavailableException.Unreachable,
            },
            fault
        );

    [GeneratedRegex("AADSTS[0-9]+")]
    private static partial Regex Number();
}
