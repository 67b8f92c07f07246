using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>How a platform shows a page of ours in a frame of its own, and vouches for who looks at it. At most one is registered.</summary>
public interface ITabSignIn
{
    /// <summary>The platform's script, by which the page asks who looks at it: an address, or a path on this server.</summary>
    string Script { get; }

    /// <summary>The script's hash for the browser ("sha384-..."); empty for none.</summary>
    string ScriptIntegrity { get; }

    /// <summary>Who may frame the page, as sources of the policy "frame-ancestors".</summary>
    IReadOnlyList<string> FrameAncestors { get; }

    /// <summary>Who looks, by the platform's token; null when it is not genuine or not for us.</summary>
    /// <exception cref="TabSignInUnavailableException">It can't be judged now.</exception>
    Task<Account?> ReadAsync(string token, CancellationToken ct);
}
