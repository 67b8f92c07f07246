using CxBot.Core.Checkups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CxBot.Core.Storage;

/// <summary>Puts one of the two databases behind <see cref="IWriter"/> and <see cref="Readers"/>.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AdapterNotes>();
        services.AddSingleton<OneTimeKeys>();
        services.AddSingleton<CommitSignal>();
        services.AddSingleton<StorageLook>();
        services.AddSingleton<ICheckup, StorageCheckup>();
        services.AddSingleton<Database>();
        services.AddSingleton(provider => provider.GetRequiredService<Database>().Writer);
        services.AddSingleton(provider => provider.GetRequiredService<Database>().Readers);
        return services;
    }

    /// <summary>The connection string with the file's place made absolute.</summary>
    public static SqliteConnectionStringBuilder SqliteFile(StorageOptions options)
    {
        var file = new SqliteConnectionStringBuilder(options.ConnectionString);
        if (!Path.IsPathFullyQualified(file.DataSource))
            file.DataSource = Path.Combine(options.Folder, file.DataSource);
        return file;
    }

    public static DbContextOptions<SqliteCxDb> Sqlite(SqliteConnection connection) =>
        new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite(connection).Options;

    public static PooledDbContextFactory<SqliteCxDb> SqliteReaders(SqliteConnectionStringBuilder file)
    {
        var reading = new SqliteConnectionStringBuilder(file.ConnectionString) { Mode = SqliteOpenMode.ReadOnly };
        return new(new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite(reading.ConnectionString).Options);
    }

    public static PooledDbContextFactory<PostgresCxDb> Postgres(string connectionString, bool readOnly)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50 };
        if (readOnly)
            connection.Options = $"{connection.Options} -c default_transaction_read_only=on".TrimStart();
        return new(new DbContextOptionsBuilder<PostgresCxDb>().UseNpgsql(connection.ConnectionString).Options);
    }
}
