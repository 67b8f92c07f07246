using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground;

/// <summary>Where this server listens. Known once it does, so it is read at the first use and never before.</summary>
internal sealed class ServerAddress(IServer server)
{
    private string? known;

    /// <summary>Scheme, host and port without a trailing slash; a wildcard is 127.0.0.1.</summary>
    public string Base => known ??= Read();

    /// <summary>The Bot Connector's base, as it stands in activities: a path, no trailing slash.</summary>
    public string ServiceUrl => $"{Base}/playground/teams";

    private string Read()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.Select(BindingAddress.Parse).OrderBy(candidate => candidate.Scheme != "http").FirstOrDefault();
        if (address is null)
            throw new InvalidOperationException("The playground posts to the bot over HTTP, and this server listens nowhere.");
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }
}
