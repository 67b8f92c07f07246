using System.Globalization;
using CxBot.Core.Content;
using CxBot.Core.Digest;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>
/// Where and to whom something was shown that is kept no longer. A card's subject begins with a kind and a row's number, so what is
/// in nobody's table any more is found whatever follows: "issue:12", "issue:12:with:5".
/// </summary>
internal static class StrayCards
{
    private static readonly (string Kind, Type Row)[] Kinds =
    [
        ("issue", typeof(Issue)),
        ("kudos", typeof(Kudo)),
        ("story", typeof(StorySubmission)),
        ("gesture", typeof(Gesture)),
        ("problem", typeof(Problem)),
    ];

    /// <summary>Some of their rows' ids; each look passes over all cards, which only a reader may take its time for.</summary>
    public static Task<List<long>> FindAsync(CxDb db, DateTime now, int most, CancellationToken ct)
    {
        var stray = string.Join(" OR ", Kinds.Select(one => IsStray(db, one.Kind, one.Row)).Append(IsOldDigest(now)));
        var sql = $"""SELECT "Id" AS "Value" FROM "PostedCards" WHERE {stray}""";
        return db.Database.SqlQueryRaw<long>(sql).Take(most).ToListAsync(ct);
    }

    // A digest's ends with its week's first day; one that is older is not drawn anew.
    private static string IsOldDigest(DateTime now) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""("Subject" LIKE 'digest:%' AND substr("Subject", length("Subject") - 9) < '{DigestNews.Oldest(now):yyyy-MM-dd}')"""
        );

    private static string IsStray(CxDb db, string kind, Type row)
    {
        var number =
            db is PostgresCxDb
                ? """CAST(split_part("Subject", ':', 2) AS bigint)"""
                // Of a text that begins with a number, SQLite's cast takes the number.
                : $"""CAST(substr("Subject", {kind.Length + 2}) AS INTEGER)""";
        var table = db.Model.FindEntityType(row)!.GetTableName();
        return $"""
            (CASE WHEN "Subject" LIKE '{kind}:%' THEN NOT EXISTS (SELECT 1 FROM "{table}" AS kept WHERE kept."Id" = {number}) ELSE FALSE END)
            """;
    }
}
