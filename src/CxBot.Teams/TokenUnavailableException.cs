namespace CxBot.Teams;

/// <summary>Entra gave no token. <paramref name="reason"/>: its code, e.g. "invalid_client".</summary>
internal sealed class TokenUnavailableException(string reason, Exception? cause = null)
    : Exception($"No token for the Bot Connector ({reason}).", cause)
{
    public string Reason => reason;
}
