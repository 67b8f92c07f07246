using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CxBot.Teams;

/// <summary>Makes a path on this server an address, once the server listens; its port may be known no earlier.</summary>
internal sealed class OwnAddress(IServer server)
{
    /// <summary>The address; one that is whole already stays as it is.</summary>
    public string Resolve(string addressOrPath)
    {
        if (!addressOrPath.StartsWith('/'))
            return addressOrPath;
        var own =
            server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException($"{addressOrPath} is a path on this server, which does not listen yet.");
        return Reachable(own) + addressOrPath;
    }

    // "http://*:5000" says where to listen, not where to call.
    private static string Reachable(string listening)
    {
        var scheme = listening[..(listening.IndexOf("://", StringComparison.Ordinal) + 3)];
        var rest = listening[scheme.Length..].TrimEnd('/');
        var port = rest[(rest.LastIndexOf(':') is var colon and >= 0 && !rest.EndsWith(']') ? colon : rest.Length)..];
        var host = rest[..^port.Length];
        return scheme + (host is "*" or "+" or "[::]" or "0.0.0.0" ? "127.0.0.1" : host) + port;
    }
}
