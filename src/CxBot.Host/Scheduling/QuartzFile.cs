using CxBot.Core.Storage;
using Microsoft.Data.Sqlite;

namespace CxBot.Host.Scheduling;

/// <summary>Quartz's own SQLite file, beside the data and left out of backups.</summary>
internal static class QuartzFile
{
    public static string ConnectionString(StorageOptions storage) =>
        new SqliteConnectionStringBuilder { DataSource = PathOf(storage) }.ConnectionString;

    /// <summary>
    /// Only ticks stand in it, so what a killed process left is thrown away, not mended. To be called while the lock on the data
    /// is held: no other CxBot uses it then.
    /// </summary>
    public static void Renew(StorageOptions storage)
    {
        Directory.CreateDirectory(storage.Folder);
        foreach (var ending in new[] { "", "-wal", "-shm", "-journal" })
            File.Delete(PathOf(storage) + ending);
    }

    private static string PathOf(StorageOptions storage) => Path.ChangeExtension(storage.SqliteFile(), ".quartz.db");
}
