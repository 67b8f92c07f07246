using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace CxBot.Teams.Tests.Support;

/// <summary>A server that only says where it listens.</summary>
internal sealed class SilentServer(params string[] addresses) : IServer
{
    public IFeatureCollection Features { get; } = Listening(addresses);

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() { }

    private static FeatureCollection Listening(string[] addresses)
    {
        var feature = new ServerAddressesFeature();
        foreach (var address in addresses)
            feature.Addresses.Add(address);
        var features = new FeatureCollection();
        features.Set<IServerAddressesFeature>(feature);
        return features;
    }
}
