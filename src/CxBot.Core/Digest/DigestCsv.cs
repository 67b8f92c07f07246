using System.Globalization;
using System.Text;
using CxBot.Core.Board;
using CxBot.Core.Chat;

namespace CxBot.Core.Digest;

/// <summary>A digest as a table, for reviews: a line for each part in a recovery and for each thanks (RFC 4180, UTF-8).</summary>
internal static class DigestCsv
{
    // A cell that begins so would be taken for a formula by the programs that open such files.
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The file, with the mark by which spreadsheets know that it is UTF-8.</summary>
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
            )
            .Prepend("from,through,what,person,part,issue,title,words,by");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n")];
    }

    private static string Line(DigestWeek week, params string[] cells) =>
        string.Join(',', cells.Prepend(Day(week.Through)).Prepend(Day(week.From)).Select(Cell));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Cell(string words)
    {
        var safe = words.Length > 0 && Formulas.Contains(words[0]) ? "'" + words : words;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
