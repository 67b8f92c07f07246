using CxBot.Core;
using CxBot.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CxBot.Benchmarks.Storage;

/// <summary>The bot's core on an empty database of its own, which is gone when the measuring is done.</summary>
internal static class FreshStore
{
    /// <summary>On SQLite, and then on the PostgreSQL that CXBOT_TEST_POSTGRES leads to, if it does.</summary>
    public static async Task OnBothAsync(Func<StorageProvider, IServiceProvider, Task> measure)
    {
        await OnSqliteAsync(TimeProvider.System, services => measure(StorageProvider.Sqlite, services));
        if (Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES") is { Length: > 0 } server)
            await OnPostgresAsync(server, services => measure(StorageProvider.Postgres, services));
    }

    /// <summary>On SQLite, in a folder of its own.</summary>
    public static async Task OnSqliteAsync(TimeProvider clock, Func<IServiceProvider, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("cxbot-benchmark-").FullName;
        try
        {
            await MeasureAsync(new() { ["Storage:Directory"] = folder }, clock, measure);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task OnPostgresAsync(string server, Func<IServiceProvider, Task> measure)
    {
        var name = $"cxbenchmark{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(server);
        await using (var create = source.CreateCommand($"CREATE DATABASE {name}"))
            await create.ExecuteNonQueryAsync();
        try
        {
            var own = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
            await MeasureAsync(
                new() { ["Storage:Provider"] = "Postgres", ["Storage:ConnectionString"] = own },
                TimeProvider.System,
                measure
            );
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await using var drop = source.CreateCommand($"DROP DATABASE {name} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        }
    }

    private static async Task MeasureAsync(Dictionary<string, string?> settings, TimeProvider clock, Func<IServiceProvider, Task> measure)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddCore()
            .AddSingleton(clock)
            .BuildServiceProvider();
        await measure(services);
    }
}
