using CxBot.Core.Storage;

namespace CxBot.Core.Linking;

/// <summary>Moves what stands under one id to another's, in one column, and back.</summary>
internal abstract class ReferenceMover
{
    public static ReferenceMover For(PersonReference reference) =>
        (ReferenceMover)Activator.CreateInstance(typeof(ColumnMover<>).MakeGenericType(reference.Entity.ClrType), reference)!;

    /// <summary>Moves it, and writes down what moved.</summary>
    public abstract Task MoveAsync(CxDb db, long from, long to, MovedReferences moved);

    /// <summary>Gives rows back to <paramref name="from"/> that <paramref name="to"/> still has.</summary>
    public abstract Task GiveBackAsync(CxDb db, long from, long to, MovedColumn column);

    /// <summary>Puts a row back as it was.</summary>
    public abstract Task PutBackAsync(CxDb db, long to, MovedRow moved);

    /// <summary>Moves it for good: nothing is written down, and where both have a row, the one stays that was there.</summary>
    public abstract Task HandOverAsync(CxDb db, long from, long to);

    /// <summary>The rows that stand under an id, to read.</summary>
    public abstract Task<IReadOnlyList<object>> RowsAsync(CxDb db, long personId);

    /// <summary>Deletes the rows.</summary>
    public abstract Task DeleteAsync(CxDb db, long personId);
}
