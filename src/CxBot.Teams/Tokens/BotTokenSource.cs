using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tokens;

/// <summary>Our own token; one at a time is fetched, for all who wait, and kept until five minutes before its end.</summary>
internal sealed class BotTokenSource(
    ITokenRequest request,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<BotTokenSource> logger
)
{
    private readonly Lock gate = new();
    private volatile BotToken? kept;
    private Task<BotToken>? fetching;
    private bool isRefused;

    /// <summary>Why there is no token; null while there is one, and before the first was asked for.</summary>
    public string? Fault { get; private set; }

    /// <summary>
    /// The token; null when no registration is configured, which a local stand-in without tokens does not mind. Throws
    /// <see cref="TokenUnavailableException"/>.
    /// </summary>
    public async Task<string?> GetAsync(CancellationToken ct) =>
        !options.Value.IsConfigured ? null : Valid() ?? (await Shared().WaitAsync(ct)).Value;

    /// <summary>Forgets a token that the connector refused.</summary>
    public void Drop(string refused)
    {
        lock (gate)
        {
            if (kept?.Value == refused)
                (kept, isRefused) = (null, true);
        }
    }

    private string? Valid() => kept is { } token && time.GetUtcNow() < token.RenewAt ? token.Value : null;

    // Not under a caller's cancellation: whoever gives up must not take the token from those who wait.
    private Task<BotToken> Shared()
    {
        lock (gate)
            return fetching is { IsCompleted: false } ? fetching : fetching = FetchAsync(isRefused);
    }

    private async Task<BotToken> FetchAsync(bool afterRefusal)
    {
        try
        {
            var token = await request.SendAsync(afterRefusal);
            lock (gate)
                (kept, isRefused, Fault) = (token, false, null);
            return token;
        }
        catch (TokenUnavailableException fault)
        {
            Fault = fault.Reason;
            Log.NoToken(logger, fault.Reason, TokenMend.Of(fault.Reason, options.Value));
            throw;
        }
    }
}
