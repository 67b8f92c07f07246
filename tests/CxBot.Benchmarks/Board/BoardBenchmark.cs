using System.Globalization;
using CxBot.Core.Storage;
using Npgsql;

namespace CxBot.Benchmarks.Board;

/// <summary>
/// How soon the board answers, top ten and neighbours, over 20,000 people with ever more credits: the answer must not depend on
/// their number. Sizes are arguments, "-- board 10000 1000000"; PostgreSQL is tried where CXBOT_TEST_POSTGRES leads to one.
/// </summary>
internal static class BoardBenchmark
{
    private static readonly string[] Usual = ["10000", "1000000", "10000000"];

    public static async Task RunAsync(string[] sizes)
    {
        foreach (var size in (sizes.Length > 0 ? sizes : Usual).Select(size => long.Parse(size, CultureInfo.InvariantCulture)))
        {
            await OnSqliteAsync(size);
            if (Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES") is { Length: > 0 } server)
                await OnPostgresAsync(size, server);
        }
    }

    private static async Task OnSqliteAsync(long size)
    {
        var folder = Directory.CreateTempSubdirectory("cxbot-board-").FullName;
        try
        {
            await BoardRun.RunAsync(size, StorageProvider.Sqlite, new() { ["Storage:Directory"] = folder });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task OnPostgresAsync(long size, string server)
    {
        var name = $"cxboard{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(server);
        await using (var create = source.CreateCommand($"CREATE DATABASE {name}"))
            await create.ExecuteNonQueryAsync();
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
            await BoardRun.RunAsync(
                size,
                StorageProvider.Postgres,
                new() { ["Storage:Provider"] = "Postgres", ["Storage:ConnectionString"] = connection }
            );
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await using var drop = source.CreateCommand($"DROP DATABASE {name} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        }
    }
}
