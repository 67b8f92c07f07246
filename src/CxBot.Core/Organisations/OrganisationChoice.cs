using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// Which organisation an operator means, in a setting or on the command line: by its name, or by the id of one of its workspaces,
/// which stays the same when two organisations become one.
/// </summary>
public static class OrganisationChoice
{
    /// <summary>The one that is meant, or a sentence that says what to write; where there is only one, nothing need be named.</summary>
    public static Task<(long? Id, string Mend)> OfOperatorAsync(IWriter writer, string? named, CancellationToken ct) =>
        writer.WriteAsync<(long? Id, string Mend)>(
            async db =>
            {
                if (string.IsNullOrWhiteSpace(named) && await db.Organisations.CountAsync(ct) > 1)
                    return (null, $"There are several organisations here. Say which one is meant: {await ChoicesAsync(db)}");
                if (await FindAsync(db, named ?? "") is { } found)
                    return (found.Id, "");
                return string.IsNullOrWhiteSpace(named)
                    ? (null, "Nobody has spoken to the bot yet, so it knows no organisation.")
                    : (null, $"\"{named}\" is not the name of one organisation here. {await ChoicesAsync(db)}");
            },
            ct
        );

    /// <summary>The one that is meant; without a name the one that was here first. Null where it is not here, or two have this name.</summary>
    internal static async Task<Organisation?> FindAsync(CxDb db, string named)
    {
        var all = db.Organisations.AsNoTracking();
        var wanted = named.Trim();
        if (wanted.Length == 0)
            return await all.OrderBy(one => one.Id).FirstOrDefaultAsync();
        var ids = await db
            .Workspaces.Where(workspace => workspace.ExternalId == wanted)
            .Select(workspace => workspace.OrganisationId)
            .Distinct()
            .ToListAsync();
        // In memory, because SQLite knows no capitals but those of English.
        if (ids.Count == 0)
            ids =
            [
                .. (await NamesAsync(db)).Where(one => one.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).Select(one => one.Id),
            ];
        return ids is [var id] ? await all.SingleAsync(one => one.Id == id) : null;
    }

    /// <summary>What can be written: "Harbour Goods (T0123456, ...); ...".</summary>
    internal static async Task<string> ChoicesAsync(CxDb db)
    {
        var workspaces = (
            await db.Workspaces.OrderBy(one => one.Id).Select(one => new { one.OrganisationId, one.ExternalId }).ToListAsync()
        ).ToLookup(one => one.OrganisationId, one => one.ExternalId);
        var choices = (await NamesAsync(db)).Select(one =>
            one.Name.Length == 0 ? string.Join(" or ", workspaces[one.Id]) : $"{one.Name} ({string.Join(", ", workspaces[one.Id])})"
        );
        return $"Write a name, or the id of a workspace, of these: {string.Join("; ", choices)}.";
    }

    private static async Task<List<(long Id, string Name)>> NamesAsync(CxDb db) =>
        [
            .. (await db.Organisations.OrderBy(one => one.Id).Select(one => new { one.Id, one.Name }).ToListAsync()).Select(one =>
                (one.Id, one.Name)
            ),
        ];
}
