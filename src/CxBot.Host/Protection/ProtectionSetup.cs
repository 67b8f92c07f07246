using CxBot.Core.Scheduling;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace CxBot.Host.Protection;

/// <summary>Protects secrets at rest, with keys that all nodes share.</summary>
internal static class ProtectionSetup
{
    public static IServiceCollection AddProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("CxBot");
        // It warns of unwrapped keys each time it makes one; we say so at the start, with the mend.
        services.AddLogging(logging => logging.AddFilter(typeof(XmlKeyManager).FullName, LogLevel.Error));
        services.AddSingleton<KeyEncryption>();
        services.AddSingleton<KeyShelf>();
        services.AddSingleton<IScheduledTask, RotateKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<KeyShelf, KeyEncryption>(
                (options, shelf, encryption) =>
                {
                    options.XmlRepository = shelf;
                    options.XmlEncryptor = encryption.IsSet ? encryption : null;
                    // Made at the start and by the daily task, never by whoever happens to protect something.
                    options.AutoGenerateKeys = false;
                }
            );
        return services;
    }

    /// <summary>Loads the keys, makes the first, and finds out whether they can be read.</summary>
    /// <exception cref="Core.Storage.StartRefusedException">They can't.</exception>
    public static async Task OpenProtectionAsync(this IServiceProvider services)
    {
        var (shelf, encryption) = (services.GetRequiredService<KeyShelf>(), services.GetRequiredService<KeyEncryption>());
        await shelf.LoadAsync(CancellationToken.None);
        encryption.Check(shelf.GetAllElements());
        if (!encryption.IsSet && !services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            services.GetRequiredService<ILogger<KeyShelf>>().KeysNotWrapped();
        if (!shelf.IsEmpty)
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + RotateKeys.Lifetime);
        await shelf.SaveFirstAsync(CancellationToken.None);
        encryption.Check(shelf.GetAllElements());
    }
}
