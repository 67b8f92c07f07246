using System.ComponentModel.DataAnnotations;

namespace CxBot.Core.Storage;

/// <summary>Where CxBot keeps its data: the configuration section "Storage".</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Storage";

    /// <summary>SQLite for one machine, PostgreSQL for more than one.</summary>
    [EnumDataType(typeof(StorageProvider), ErrorMessage = "Storage:Provider is neither Sqlite nor Postgres.")]
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>ADO.NET connection string. A relative Data Source stands in <see cref="Directory"/>.</summary>
    [Required(ErrorMessage = "Storage:ConnectionString is empty. Leave it out to use the file cxbot.db, or give a whole one.")]
    public string ConnectionString { get; set; } = "Data Source=cxbot.db";

    /// <summary>The folder for files; empty: CxBot in the user's local application data.</summary>
    public string Directory { get; set; } = "";

    /// <summary>
    /// 32 bytes in base64 that wrap the keys which protect secrets in the database (openssl rand -base64 32). A secret itself: from
    /// the environment or user secrets.
    /// </summary>
    public string KeyEncryptionKey { get; set; } = "";

    /// <summary>Instead of <see cref="KeyEncryptionKey"/>: the path of a file that holds it.</summary>
    public string KeyEncryptionKeyFile { get; set; } = "";

    /// <summary>The folder for files, absolute.</summary>
    public string Folder =>
        Directory.Length > 0
            ? Path.GetFullPath(Directory)
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "CxBot"
            );

    /// <summary>
    /// How long what was read may be taken for true. On PostgreSQL other nodes change it too: reading one row again is cheaper than
    /// telling every node of every change. A SQLite file has one process, which knows what it changed itself.
    /// </summary>
    public TimeSpan KnownFor => TimeSpan.FromSeconds(Provider == StorageProvider.Postgres ? 5 : 60);

    /// <summary>The data file's absolute path, on SQLite.</summary>
    public string SqliteFile() => StorageSetup.SqliteFile(this).DataSource;
}
