using System.Text;

namespace CxBot.Core.Web;

/// <summary>A table as a file that spreadsheets open (RFC 4180, UTF-8).</summary>
internal static class CsvTable
{
    // A cell that begins so would be taken for a formula by the programs that open such files.
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The file, with the mark by which spreadsheets know that it is UTF-8.</summary>
    public static byte[] Of(IEnumerable<string> header, IEnumerable<IEnumerable<string>> lines) =>
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(string.Concat(lines.Prepend(header).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n"))),
        ];

    private static string Cell(string words)
    {
        var safe = words.Length > 0 && Formulas.Contains(words[0]) ? "'" + words : words;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
