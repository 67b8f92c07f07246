using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace CxBot.Teams.Tests.Support;

/// <summary>Answers for Entra, whatever its address, since Microsoft's library speaks to Microsoft's addresses only.</summary>
internal sealed class EntraStandIn : HttpMessageHandler
{
    /// <summary>Address and form of each request.</summary>
    public ConcurrentQueue<(Uri Address, string Form)> Requests { get; } = new();

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public string Body { get; set; } =
        """{ "token_type": "Bearer", "expires_in": 3600, "ext_expires_in": 3600, "access_token": "a-token" }""";

    /// <summary>Holds the answer back until it is over.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Nobody answers.</summary>
    public bool IsAway { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue((request.RequestUri!, form));
        await Gate;
        if (IsAway)
            throw new HttpRequestException(HttpRequestError.NameResolutionError);
        return new HttpResponseMessage(Status) { Content = new StringContent(Body, Encoding.UTF8, "application/json") };
    }
}
