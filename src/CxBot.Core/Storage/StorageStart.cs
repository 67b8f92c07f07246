using Microsoft.Extensions.Hosting;

namespace CxBot.Core.Storage;

/// <summary>Opens and migrates the database while the host starts, before the server listens.</summary>
internal sealed class StorageStart(Lazy<Database> database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = database.Value;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
