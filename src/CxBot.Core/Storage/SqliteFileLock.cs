namespace CxBot.Core.Storage;

/// <summary>
/// The operating system's lock on "database.lock": a second process on the same file is refused at start instead of corrupting
/// the one-writer rule. The system frees it when the process ends, however it ends.
/// </summary>
internal sealed class SqliteFileLock : IDisposable
{
    private readonly FileStream held;

    public SqliteFileLock(string databaseFile)
    {
        try
        {
            held = new FileStream(Of(databaseFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefusedException(
                $"Another CxBot is using {databaseFile}. Stop it first, or give this one a file of its own with Storage:ConnectionString."
            );
        }
    }

    /// <summary>The file that is locked in the database's stead.</summary>
    public static string Of(string databaseFile) => databaseFile + ".lock";

    public void Dispose() => held.Dispose();
}
