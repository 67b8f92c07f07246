using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Storage;

/// <summary>Finds rows of a type that is known only when it runs.</summary>
internal static class RowsLike
{
    /// <summary>Whether a row has the same values in these columns as another.</summary>
    public static Expression<Func<T, bool>> Of<T>(IReadOnlyList<IProperty> columns, T row)
    {
        var other = Expression.Parameter(typeof(T));
        var same = columns.Select(column =>
            Expression.Equal(
                Expression.Property(other, column.PropertyInfo!),
                Expression.Constant(column.PropertyInfo!.GetValue(row), column.ClrType)
            )
        );
        return Expression.Lambda<Func<T, bool>>(same.Aggregate(Expression.AndAlso), other);
    }
}
