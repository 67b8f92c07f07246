using Microsoft.Extensions.Options;

namespace CxBot.Slack.Socket;

/// <summary>Asks Slack for tickets: each opens one socket, once, and is worth nothing when it is not used.</summary>
internal sealed class SocketTickets(SlackApi api, IOptions<SlackOptions> options)
{
    public const string Method = "apps.connections.open";

    /// <summary>Where the next socket is to be opened.</summary>
    /// <exception cref="SlackException">Slack gave none, or one to an address that could be overheard.</exception>
    public async Task<Uri> NextAsync(CancellationToken ct)
    {
        var ticket = await api.CallAsync(Method, SlackApi.Bearer(options.Value.AppToken), [], SocketJson.Default.TicketResponse, ct);
        return Uri.TryCreate(ticket.Url, UriKind.Absolute, out var url) && IsSafe(url)
            ? url
            : throw new SlackException(Method, SlackErrors.BadAnswer);
    }

    // What comes in on a socket is believed, so nobody on the way may write on it.
    private bool IsSafe(Uri url) => url.Scheme == "wss" || (url.Scheme == "ws" && url.IsLoopback && api.Address.IsLoopback);
}
