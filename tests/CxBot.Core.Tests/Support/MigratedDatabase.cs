using CxBot.Core.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CxBot.Core.Tests.Support;

/// <summary>One empty database of this release's model on each server, migrated once: most tests begin with a copy of it.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<byte[]>> Sqlite = new(MakeFileAsync);
    private static readonly Lazy<Task<string>> Postgres = new(MakeTemplateAsync);

    /// <summary>The file.</summary>
    public static Task<byte[]> FileAsync() => Sqlite.Value;

    /// <summary>The name of the template; nobody is connected to it.</summary>
    public static Task<string> TemplateAsync() => Postgres.Value;

    private static async Task<byte[]> MakeFileAsync()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        Migrate(database);
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(Path.Combine(database.Folder, "cxbot.db"));
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().Wait();
        Migrate(database);
        NpgsqlConnection.ClearAllPools();
        return database.Name;
    }

    private static void Migrate(TestDatabase database)
    {
        using var db = database.Open();
        StorageMigration.Run(db);
    }
}
