using System.Data.Common;

namespace CxBot.Core.Storage;

/// <summary>Statements with parameters @p1, @p2... on one connection, prepared once where the connection stays.</summary>
internal sealed class StatementCache(DbConnection connection, bool kept)
{
    private readonly Dictionary<string, DbCommand> prepared = [];

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        var count = command.ExecuteNonQuery();
        Leave(command);
        return count;
    }

    /// <summary>The first column of the first row as a whole number, if there is one.</summary>
    public long? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        var value = command.ExecuteScalar();
        Leave(command);
        return value is null or DBNull ? null : (long)value;
    }

    /// <summary>The first column of the first row as text, if there is one.</summary>
    public string? Text(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        var value = command.ExecuteScalar() as string;
        Leave(command);
        return value;
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = Create(sql, values.Length);
            if (kept)
                prepared[sql] = command;
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private DbCommand Create(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{i}";
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private void Leave(DbCommand command)
    {
        if (!kept)
            command.Dispose();
    }
}
