using System.Linq.Expressions;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Privacy;

/// <inheritdoc/>
internal sealed class TextColumnOf<T>(IEntityType entity, IProperty column) : TextColumn
    where T : class
{
    private const int AtOnce = 100;
    private const string Escape = "\\";

    // Rows of the machinery: to lose one costs nothing, and their keys may be ids.
    private static readonly bool IsDeleted = typeof(T) == typeof(Receipt) || typeof(T) == typeof(AdapterNote) || typeof(T) == typeof(Draft);

    public override async Task<IReadOnlyList<object>> MaskAsync(Readers readers, IWriter writer, PersonWords words, CancellationToken ct)
    {
        List<T> rows;
        await using (var db = readers.Open())
            rows = await db.Set<T>().AsNoTracking().Where(Holds(words)).ToListAsync(ct);
        var named = rows.Select(row => (Row: row, Text: (string)column.PropertyInfo!.GetValue(row)!))
            .Select(one => (one.Row, one.Text, Masked: words.Mask(one.Text)))
            .Where(one => one.Masked != one.Text)
            .ToList();
        foreach (var some in named.Chunk(AtOnce))
            await writer.WriteAsync(
                async db =>
                {
                    foreach (var (row, text, masked) in some)
                        await MaskAsync(db, row, text, masked);
                },
                ct
            );
        foreach (var (row, _, masked) in named)
            column.PropertyInfo!.SetValue(row, masked);
        return [.. named.Select(one => one.Row)];
    }

    private Task<int> MaskAsync(CxDb db, T row, string text, string masked)
    {
        var same = db.Set<T>().Where(RowsLike.Of(entity.FindPrimaryKey()!.Properties, row));
        if (IsDeleted)
            return same.ExecuteDeleteAsync();
        // Whoever changed it meanwhile is masked by the second round.
        return same.Where(other => EF.Property<string>(other, column.Name) == text)
            .ExecuteUpdateAsync(set => set.SetProperty(other => EF.Property<string>(other, column.Name), masked));
    }

    private Expression<Func<T, bool>> Holds(PersonWords words)
    {
        var row = Expression.Parameter(typeof(T));
        var text = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(column.Name));
        var lower = Expression.Call(text, nameof(string.ToLower), []);
        var like = typeof(DbFunctionsExtensions).GetMethod(
            nameof(DbFunctionsExtensions.Like),
            [typeof(DbFunctions), typeof(string), typeof(string), typeof(string)]
        )!;
        var any = words
            .Sought.Select(word =>
                (Expression)
                    Expression.Call(
                        like,
                        Expression.Constant(EF.Functions),
                        lower,
                        Expression.Constant($"%{word.Replace(Escape, @"\\").Replace("%", @"\%").Replace("_", @"\_")}%"),
                        Expression.Constant(Escape)
                    )
            )
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(any, row);
    }
}
