using System.Globalization;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Rows of any table that hang on rows which are about to be deleted.</summary>
internal static class Dependents
{
    /// <summary>Deletes those that mean nothing alone, and unties the others; found by the name of the column.</summary>
    public static async Task ReleaseAsync(CxDb db, string column, IReadOnlyList<long> ids)
    {
        if (ids.Count == 0)
            return;
        var some = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        foreach (var entity in db.Model.GetEntityTypes())
        {
            if (entity.FindProperty(column) is not { } property)
                continue;
            var (table, name) = (entity.GetTableName(), property.GetColumnName());
            var sql = property.IsNullable
                ? $"""UPDATE "{table}" SET "{name}" = NULL WHERE "{name}" IN ({some})"""
                : $"""DELETE FROM "{table}" WHERE "{name}" IN ({some})""";
            await db.Database.ExecuteSqlRawAsync(sql);
        }
    }
}
