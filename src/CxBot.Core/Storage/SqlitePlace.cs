using CxBot.Core.Checkups;

namespace CxBot.Core.Storage;

/// <summary>Looks at the place of a SQLite file: whether it can be written, and who has it.</summary>
internal static class SqlitePlace
{
    private const string GiveAccess =
        "Give the user who runs the bot the right to write there, or choose another folder with Storage:Directory.";

    /// <summary>Nothing is made and no lock is kept.</summary>
    /// <param name="file">The database's absolute path.</param>
    public static IReadOnlyList<Finding> Look(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var there = folder;
        while (!Path.Exists(there) && Path.GetDirectoryName(there) is { } parent)
            there = parent;
        if (!Directory.Exists(there))
            return [Finding.Wrong($"{folder} can't be made: {there} is no folder. Choose another with Storage:Directory.")];
        if (!FolderAccess.IsWritable(there))
            return [Finding.Wrong($"{folder} can't be written. {GiveAccess}")];
        if (there != folder)
            return [Finding.Ok($"{folder} is not there yet. The first start makes it.")];
        if (File.Exists(file) && Refusal(file, FileShare.ReadWrite | FileShare.Delete) is { } refusal)
            return [Finding.Wrong($"{file} can't be written: {refusal} {GiveAccess}")];
        return File.Exists(SqliteFileLock.Of(file)) && Refusal(SqliteFileLock.Of(file), FileShare.None) is not null
            ?
            [
                Finding.Warning(
                    $"A CxBot is using {file}. That is right if it is yours that runs; a second one would be refused on the same file."
                ),
            ]
            : [Finding.Ok($"{file} can be written, and nobody else has it.")];
    }

    private static string? Refusal(string file, FileShare share)
    {
        try
        {
            using var opened = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, share);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }
}
