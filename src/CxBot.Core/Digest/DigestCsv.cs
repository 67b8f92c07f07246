using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Web;

namespace CxBot.Core.Digest;

/// <summary>A digest as a table, for reviews: a line for each part in a recovery and for each thanks.</summary>
internal static class DigestCsv
{
    public static byte[] Of(DigestContent content, Reader reader)
    {
        var lines = content
            .Recoveries.SelectMany(recovery =>
                recovery.Parts.Select(part =>
                    Line(
                        content.Week,
                        "recovery",
                        part.Person.Name,
                        TextResolver.Plain(BoardTexts.Part(part.Role, part.Person.Named), reader),
                        recovery.Issue?.Code ?? "",
                        recovery.Issue?.Title ?? "",
                        recovery.Issue?.Done ?? "",
                        ""
                    )
                )
            )
            .Concat(
                content.Thanks.SelectMany(thanks =>
                    thanks.Receivers.Select(receiver =>
                        Line(content.Week, "thanks", receiver.Name, "", "", "", thanks.Reason, thanks.Giver.Name)
                    )
                )
            )
            .Concat(
                content.Owed.Select(owed => Line(content.Week, "no thanks yet", owed.Person.Name, "", owed.Issue?.Code ?? "", "", "", ""))
            );
        return CsvTable.Of(["from", "through", "what", "person", "part", "issue", "title", "words", "by"], lines);
    }

    private static string[] Line(DigestWeek week, params string[] cells) => [Day(week.From), Day(week.Through), .. cells];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
