namespace CxBot.Teams.Tokens;

/// <summary>There is no token to be had. <paramref name="reason"/>: Entra's number or name for it, e.g. "AADSTS7000215".</summary>
internal sealed class TokenUnavailableException(string reason, Exception? cause = null)
    : Exception($"No token for the Bot Connector ({reason}).", cause)
{
    /// <summary>Entra, or the machine's identity, did not answer.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>It answered that it is busy or broken.</summary>
    public const string Busy = "busy";

    public string Reason => reason;

    /// <summary>Whether it may well work in a moment; else somebody has to mend something.</summary>
    public bool IsPassing => reason is Unreachable or Busy;
}
