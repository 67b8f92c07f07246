namespace CxBot.Core.Storage;

/// <summary>The databases CxBot runs on.</summary>
public enum StorageProvider
{
    /// <summary>One file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Postgres,
}
