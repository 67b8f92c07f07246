using System.Globalization;
using CxBot.Core.Issues.Similar;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>Brings the database to this release's model, if anything is pending.</summary>
internal static class StorageMigration
{
    public static void Run(CxDb db)
    {
        // SQLite's stands open already; PostgreSQL's comes from a pool, and goes back with the context.
        db.Database.OpenConnection();
        if (db is SqliteCxDb)
            ReleaseStaleLock(db);
        // On PostgreSQL nobody has opened it yet.
        db.Database.OpenConnection();
        try
        {
            if (Applied(db) != Newest(db))
                db.Database.Migrate();
            IssueSearchIndex.Ensure(db);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    /// <summary>The newest migration of this release.</summary>
    public static string Newest(CxDb db) => db.Database.GetMigrations().Last();

    /// <summary>
    /// The last migration that was applied; null for an empty database. The connection is open. EF's own question builds a whole
    /// model to read one small table, which costs a start time and memory.
    /// </summary>
    public static string? Applied(CxDb db)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            db is SqliteCxDb
                ? "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'"
                : "SELECT count(*) FROM pg_tables WHERE tablename = '__EFMigrationsHistory' AND schemaname = current_schema()";
        if (Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0)
            return null;
        command.CommandText = """SELECT max("MigrationId") FROM "__EFMigrationsHistory" """;
        return command.ExecuteScalar() as string;
    }

    /// <summary>
    /// EF marks a running migration by a row, and waits for ever for one that a killed process left behind. We hold the lock
    /// file here, so nobody else can be migrating.
    /// </summary>
    private static void ReleaseStaleLock(CxDb db)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)command.ExecuteScalar()! == 0)
            return;
        command.CommandText = """DELETE FROM "__EFMigrationsLock" """;
        command.ExecuteNonQuery();
    }
}
