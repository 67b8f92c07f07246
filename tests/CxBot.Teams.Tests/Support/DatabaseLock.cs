using Microsoft.Data.Sqlite;

namespace CxBot.Teams.Tests.Support;

/// <summary>Keeps everybody else from writing to a SQLite file until it is released.</summary>
internal sealed class DatabaseLock : IAsyncDisposable
{
    private readonly SqliteConnection connection;

    private DatabaseLock(SqliteConnection connection) => this.connection = connection;

    public static DatabaseLock Take(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();
        return new DatabaseLock(connection);
    }

    public void Release() => connection.Close();

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
