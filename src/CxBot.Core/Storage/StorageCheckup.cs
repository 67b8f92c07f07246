using System.Data.Common;
using System.Net.Sockets;
using CxBot.Core.Checkups;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Storage;

/// <summary>Finds out whether the database can be used, and what the next start would do to it.</summary>
internal sealed class StorageCheckup(IOptions<StorageOptions> options, StorageLook look) : ICheckup
{
    public CheckupArea Area => CheckupArea.Storage;

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        try
        {
            IReadOnlyList<Finding> place =
                options.Value.Provider == StorageProvider.Sqlite ? SqlitePlace.Look(StorageSetup.SqliteFile(options.Value).DataSource) : [];
            return place.Any(found => found.Level == FindingLevel.Wrong)
                ? place
                : [.. place, .. await Task.Run(() => DatabaseAsync(ct), ct).WaitAsync(ICheckup.Patience, ct)];
        }
        catch (ArgumentException)
        {
            // The exception may quote the string, and with it a password.
            return [Finding.Wrong("Storage:ConnectionString is no connection string for Storage:Provider. README says what it may be.")];
        }
        catch (Exception fault) when (fault is DbException or SocketException or TimeoutException)
        {
            return
            [
                Finding.Wrong(
                    $"The database can't be used: {fault.Message.TrimEnd('.')}. Check Storage:ConnectionString, and that the database "
                        + "answers this machine."
                ),
            ];
        }
    }

    private async Task<IReadOnlyList<Finding>> DatabaseAsync(CancellationToken ct)
    {
        await using var db = await look.OpenAsync(ct);
        if (db is null)
            return [Finding.Ok("There is no database yet. The first start makes it.")];
        var schema = Schema(db);
        return db is PostgresCxDb ? [await RightsAsync(db, ct), schema] : [schema];
    }

    private static Finding Schema(CxDb db)
    {
        var (applied, newest) = (StorageMigration.Applied(db), StorageMigration.Newest(db));
        if (applied is null)
            return Finding.Ok("The database is empty. The first start makes its tables.");
        return string.CompareOrdinal(applied, newest) switch
        {
            0 => Finding.Ok("The database is up to date with this release."),
            < 0 => Finding.Warning(
                $"The database is of an older release: the next start brings it from {applied} to {newest}. Back it up first."
            ),
            > 0 => Finding.Warning(
                $"The database is of a newer release ({applied}) than this one ({newest}). Start that release, or restore a backup."
            ),
        };
    }

    private static async Task<Finding> RightsAsync(CxDb db, CancellationToken ct)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            "SELECT pg_is_in_recovery(), coalesce(has_schema_privilege(current_schema(), 'CREATE'), false), current_database()";
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        if (row.GetBoolean(0))
            return Finding.Wrong("This PostgreSQL is a standby and takes no writes. Name the primary in Storage:ConnectionString.");
        return row.GetBoolean(1)
            ? Finding.Ok($"PostgreSQL answers; the database is {row.GetString(2)}.")
            : Finding.Wrong(
                "The database user may not make tables. As the database's owner: GRANT CREATE, USAGE ON SCHEMA public TO that user."
            );
    }
}
