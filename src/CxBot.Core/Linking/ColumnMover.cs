using System.Text.Json;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Linking;

/// <inheritdoc/>
internal sealed class ColumnMover<T>(PersonReference reference) : ReferenceMover
    where T : class
{
    private const string Id = "Id";
    private const int AtOnce = 1_000;

    private string Column => reference.Property.Name;

    private IReadOnlyList<IProperty> Key => reference.Entity.FindPrimaryKey()!.Properties;

    public override Task MoveAsync(CxDb db, long from, long to, MovedReferences moved) =>
        reference.IsKeyed ? MoveRowsAsync(db, from, to, moved) : MoveColumnAsync(db, from, to, moved);

    public override async Task GiveBackAsync(CxDb db, long from, long to, MovedColumn column)
    {
        foreach (var ids in column.Ids.Chunk(AtOnce))
            await SetAsync(Of(db, to).Where(row => ids.Contains(EF.Property<long>(row, Id))), from);
    }

    public override async Task PutBackAsync(CxDb db, long to, MovedRow moved)
    {
        var row = Read(moved.Row);
        if (moved.IsPlaced)
            await db.Set<T>().Where(RowsLike.Of(Key, Under(to, moved.Row))).ExecuteDeleteAsync();
        if (!await db.Set<T>().AnyAsync(RowsLike.Of(Key, row)))
            await AddAsync(db, row);
    }

    private async Task MoveColumnAsync(CxDb db, long from, long to, MovedReferences moved)
    {
        // Who confirmed or named somebody stands on rows without an id of their own; that is not undone.
        if (Key is [{ Name: Id }])
        {
            var ids = await Of(db, from).Select(row => EF.Property<long>(row, Id)).ToListAsync();
            if (ids.Count == 0)
                return;
            moved.Columns.Add(new MovedColumn(reference.Entity.Name, Column, ids));
        }
        await SetAsync(Of(db, from), to);
    }

    private async Task MoveRowsAsync(CxDb db, long from, long to, MovedReferences? moved)
    {
        foreach (var row in await Of(db, from).AsNoTracking().ToListAsync())
        {
            var original = JsonSerializer.Serialize(row);
            var copy = Under(to, original);
            var isPlaced = !await MeetsAsync(db, copy);
            await db.Set<T>().Where(RowsLike.Of(Key, row)).ExecuteDeleteAsync();
            if (isPlaced)
                await AddAsync(db, copy);
            moved?.Rows.Add(new MovedRow(reference.Entity.Name, Column, original, isPlaced));
        }
    }

    // Whether the other person has such a row already, or may have none.
    private async Task<bool> MeetsAsync(CxDb db, T copy)
    {
        if (copy is TeamMembership membership)
        {
            if (membership.ManagerId == membership.MemberId)
                return true;
            // Of two memberships the confirmed one holds.
            if (membership.ConfirmedAt is not null)
                await db
                    .TeamMemberships.Where(one =>
                        one.ManagerId == membership.ManagerId && one.MemberId == membership.MemberId && one.ConfirmedAt == null
                    )
                    .ExecuteDeleteAsync();
        }
        foreach (var columns in reference.UniqueWith)
        {
            // An id of its own is no one else's.
            if (columns is not [{ Name: Id }] && await db.Set<T>().AnyAsync(RowsLike.Of(columns, copy)))
                return true;
        }
        return false;
    }

    public override Task HandOverAsync(CxDb db, long from, long to) =>
        reference.IsKeyed ? MoveRowsAsync(db, from, to, moved: null) : SetAsync(Of(db, from), to);

    public override async Task<IReadOnlyList<object>> RowsAsync(CxDb db, long personId) =>
        await Of(db, personId).AsNoTracking().ToListAsync();

    public override Task DeleteAsync(CxDb db, long personId) => Of(db, personId).ExecuteDeleteAsync();

    private static async Task AddAsync(CxDb db, T row)
    {
        db.Add(row);
        await db.SaveChangesAsync();
        db.Entry(row).State = EntityState.Detached;
    }

    private T Under(long personId, string row)
    {
        var copy = Read(row);
        reference.Property.PropertyInfo!.SetValue(copy, personId);
        return copy;
    }

    private static T Read(string row) => JsonSerializer.Deserialize<T>(row)!;

    private IQueryable<T> Of(CxDb db, long personId) =>
        reference.Property.ClrType == typeof(long)
            ? db.Set<T>().Where(row => EF.Property<long>(row, Column) == personId)
            : db.Set<T>().Where(row => EF.Property<long?>(row, Column) == personId);

    private Task<int> SetAsync(IQueryable<T> rows, long personId) =>
        reference.Property.ClrType == typeof(long)
            ? rows.ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<long>(row, Column), personId))
            : rows.ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<long?>(row, Column), personId));
}
