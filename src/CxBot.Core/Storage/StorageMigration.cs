using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>Brings the database to this release's model, if anything is pending.</summary>
internal static class StorageMigration
{
    public static void Run(CxDb db)
    {
        if (db is SqliteCxDb)
            ReleaseStaleLock(db);
        if (db.Database.GetPendingMigrations().Any())
            db.Database.Migrate();
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
