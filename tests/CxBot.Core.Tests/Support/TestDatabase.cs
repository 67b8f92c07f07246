using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CxBot.Core.Tests.Support;

/// <summary>An empty database of its own: a file in a new folder, or a new database on the test server. Gone at the end.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly StorageProvider provider;
    private readonly string folder = Directory.CreateTempSubdirectory("cxbot-test-").FullName;

    private TestDatabase(StorageProvider provider) => this.provider = provider;

    public string Folder => folder;

    /// <summary>On the server.</summary>
    public string Name { get; } = $"cx{Guid.NewGuid():N}";

    /// <summary>More of the connection string, on SQLite: "Default Timeout=1".</summary>
    public string? Also { get; init; }

    public static async Task<TestDatabase> CreateAsync(StorageProvider provider, string? also = null)
    {
        var database = new TestDatabase(provider) { Also = also };
        if (provider == StorageProvider.Postgres)
            await OnServerAsync($"CREATE DATABASE {database.Name}");
        return database;
    }

    /// <summary>One that has this release's tables.</summary>
    public static async Task<TestDatabase> CreateMigratedAsync(StorageProvider provider)
    {
        var database = new TestDatabase(provider);
        if (provider == StorageProvider.Postgres)
            await OnServerAsync($"CREATE DATABASE {database.Name} TEMPLATE {await MigratedDatabase.TemplateAsync()}");
        else
            await File.WriteAllBytesAsync(Path.Combine(database.Folder, "cxbot.db"), await MigratedDatabase.FileAsync());
        return database;
    }

    /// <summary>The "Storage" section that leads to it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Storage:Provider", provider.ToString()),
            new("Storage:Directory", folder),
            .. provider == StorageProvider.Postgres ? [new KeyValuePair<string, string?>("Storage:ConnectionString", OnServer)]
            : Also is null ? Array.Empty<KeyValuePair<string, string?>>()
            : [new KeyValuePair<string, string?>("Storage:ConnectionString", $"Data Source=cxbot.db;{Also}")],
        ];

    /// <summary>The database itself, before any bot has it.</summary>
    public CxDb Open() =>
        provider == StorageProvider.Postgres
            ? new PostgresCxDb(new DbContextOptionsBuilder<PostgresCxDb>().UseNpgsql(OnServer).Options)
            : new SqliteCxDb(
                new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite($"Data Source={Path.Combine(folder, "cxbot.db")}").Options
            );

    public async ValueTask DisposeAsync()
    {
        if (!Directory.Exists(folder))
            return;
        if (provider == StorageProvider.Postgres)
        {
            NpgsqlConnection.ClearAllPools();
            await OnServerAsync($"DROP DATABASE {Name} WITH (FORCE)");
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string OnServer => new NpgsqlConnectionStringBuilder(Server) { Database = Name }.ConnectionString;

    private static string Server => Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES")!;

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
