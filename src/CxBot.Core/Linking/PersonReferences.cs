using CxBot.Core.Board;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Linking;

/// <summary>
/// Every column of the database that names a person by the id of their row, found by its name. Joining, exporting and forgetting go
/// by it, so that a new table is never left out; a test knows every other number that ends in "Id".
/// </summary>
internal static class PersonReferences
{
    /// <summary>Names of columns that hold a person's id.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>
    {
        "PersonId",
        "ActorId",
        "AskedById",
        "AskedId",
        "AnsweredById",
        "ApproverId",
        "AuthorId",
        "BackupId",
        "ById",
        "ConfirmedById",
        "DecidedById",
        "EditorId",
        "ForPersonId",
        "GiverId",
        "KeeperId",
        "ManagerId",
        "MemberId",
        "NamedById",
        "OpenedById",
        "OwnerId",
        "ReporterId",
        "SetById",
        "TimedById",
    };

    /// <summary>All of them, but for counters, which are counted anew, and what joining itself writes down.</summary>
    public static IReadOnlyList<PersonReference> Of(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .Where(entity => entity.ClrType != typeof(BoardTally) && entity.ClrType != typeof(PersonJoin))
                .OrderBy(entity => entity.Name, StringComparer.Ordinal)
                .SelectMany(entity =>
                    entity
                        .GetProperties()
                        .Where(property => Names.Contains(property.Name))
                        .Select(property => new PersonReference(entity, property))
                ),
        ];
}
