using System.Text;

namespace CxBot.Core.People.Import;

/// <summary>
/// A list of who reports to whom: a line each, "manager,member", by e-mail or name. Commas, semicolons or tabs part the two, quotes
/// may stand around a name (RFC 4180), a first line of headings, empty lines and lines that begin with # are passed over.
/// </summary>
internal static class TeamList
{
    private static readonly char[] Partings = [',', ';', '\t'];
    private static readonly string[] Headings = ["manager", "member"];

    /// <summary>The lines that say something, with their numbers in the list, from 1.</summary>
    public static IReadOnlyList<TeamListLine> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        var read = new List<TeamListLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = Cells(line);
            if (read.Count > 0 || !cells.SequenceEqual(Headings, StringComparer.OrdinalIgnoreCase))
                read.Add(new TeamListLine(i + 1, cells));
        }
        return read;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && Partings.Contains(line[i]))
                End();
            else
                cell.Append(line[i]);
        }
        End();
        return cells;

        void End()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
