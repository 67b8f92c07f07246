using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Privacy;

/// <summary>One column that holds text, and may name somebody.</summary>
internal abstract class TextColumn
{
    /// <summary>Every column of text in the model, but for who somebody is, which is emptied, and keys, which name nobody.</summary>
    public static IEnumerable<TextColumn> All(IModel model) =>
        model
            .GetEntityTypes()
            .Where(entity =>
                entity.ClrType != typeof(People.Person)
                && entity.ClrType != typeof(People.Identity)
                && entity.ClrType != typeof(ProtectionKey)
                && entity.ClrType != typeof(ForgottenAccount)
            )
            .SelectMany(entity =>
                entity
                    .GetProperties()
                    .Where(property => property.ClrType == typeof(string))
                    .Select(property =>
                        (TextColumn)Activator.CreateInstance(typeof(TextColumnOf<>).MakeGenericType(entity.ClrType), entity, property)!
                    )
            );

    /// <summary>Masks the words wherever they stand in the column, a few rows at a time; yields the rows as they are now.</summary>
    public abstract Task<IReadOnlyList<object>> MaskAsync(Readers readers, IWriter writer, PersonWords words, CancellationToken ct);
}
