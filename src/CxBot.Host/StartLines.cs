using CxBot.Core.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CxBot.Host;

/// <summary>The first lines a newcomer reads: where the bot listens, where its data is, where the playground is.</summary>
internal sealed class StartLines(
    IServer server,
    IConfiguration configuration,
    IOptions<StorageOptions> storage,
    IHostApplicationLifetime lifetime
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Say);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Say()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        Console.WriteLine($"CxBot listens on {address}");
        Console.WriteLine($"Data:       {(storage.Value.Provider == StorageProvider.Sqlite ? storage.Value.SqliteFile() : "PostgreSQL")}");
        if (configuration["Playground:Address"] is { Length: > 0 } playground)
            Console.WriteLine($"Playground: {address}{playground}");
    }
}
