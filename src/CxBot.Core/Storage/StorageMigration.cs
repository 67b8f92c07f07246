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
            if (!IsCurrent(db))
                db.Database.Migrate();
            IssueSearchIndex.Ensure(db);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    /// <summary>
    /// Whether the newest migration was the last one applied. EF's own question builds a whole model to read one small table, which
    /// costs a start time and memory.
    /// </summary>
    private static bool IsCurrent(CxDb db)
    {
        var newest = db.Database.GetMigrations().Last();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            db is SqliteCxDb
                ? "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'"
                : "SELECT count(*) FROM pg_tables WHERE tablename = '__EFMigrationsHistory' AND schemaname = current_schema()";
        if (Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0)
            return false;
        command.CommandText = """SELECT max("MigrationId") FROM "__EFMigrationsHistory" """;
        return (command.ExecuteScalar() as string) == newest;
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
