using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Kudos;
using CxBot.Core.Linking;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Privacy;

/// <summary>
/// Every other row that names somebody, by table, so that a new table is never left out: its numbers, dates and states. Not its
/// words, which may be somebody else's.
/// </summary>
internal sealed class ExportedRest(CxDb db, long personId)
{
    // These have sections of their own, or are sums of what has. That a confidential report concerns somebody is not theirs to see.
    private static readonly HashSet<Type> LeftOut =
    [
        typeof(AuditEntry),
        typeof(BoardRung),
        typeof(BoardTally),
        typeof(Credit),
        typeof(Identity),
        typeof(Issue),
        typeof(IssueConcern),
        typeof(IssueEvent),
        typeof(Kudo),
        typeof(KudoReceiver),
        typeof(NudgePreference),
        typeof(OutboxMessage),
        typeof(Reaction),
        typeof(StorySubmission),
        typeof(TeamMembership),
    ];

    public async Task<ExportSection> ReadAsync()
    {
        var rows = new List<ExportRow>();
        foreach (var reference in PersonReferences.Of(db.Model).Where(one => !LeftOut.Contains(one.Entity.ClrType)))
        {
            var found = await ReferenceMover.For(reference).RowsAsync(db, personId);
            if (found.Count == 0)
                continue;
            var (table, column) = (reference.Entity.GetTableName()!, reference.Property.GetColumnName());
            var called = column == nameof(OutboxMessage.PersonId) ? table : $"{table} ({column})";
            var data = new JsonObject
            {
                ["table"] = table,
                ["as"] = column,
                ["rows"] = new JsonArray([.. found.Select(row => Data(reference.Entity, row))]),
            };
            rows.Add(new ExportRow(data, Text.Typed(string.Create(CultureInfo.InvariantCulture, $"{called}: {found.Count}"))));
        }
        return new ExportSection("more", PrivacyTexts.More, rows);
    }

    private static JsonObject Data(IEntityType entity, object row)
    {
        var data = new JsonObject();
        foreach (var property in entity.GetProperties().Where(one => one.ClrType != typeof(string) && one.ClrType != typeof(byte[])))
        {
            if (property.PropertyInfo?.GetValue(row) is { } value)
                data[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = Value(value);
        }
        return data;
    }

    private static JsonValue? Value(object value) =>
        value switch
        {
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            DateTime moment => JsonValue.Create(moment),
            IFormattable other => JsonValue.Create(
                other.ToString(value is DateOnly or TimeOnly ? "O" : null, CultureInfo.InvariantCulture)
            ),
            _ => JsonValue.Create(value.ToString()),
        };
}
