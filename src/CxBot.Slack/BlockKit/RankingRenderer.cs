using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>
/// Draws ranked lists one after another as rich text: the fields of a section would stand side by side, but plain, without a
/// heading to tell them apart.
/// </summary>
internal static class RankingRenderer
{
    private const int BarLength = 10;

    public static IEnumerable<Block> Render(Rankings rankings, Reader reader, TextBudget budget)
    {
        return rankings
            .Lists.Select(list => Lines(list, reader))
            .SelectMany(lines => CardRenderer.Paragraphs(budget.Rich(lines.Select(line => new Run(line.Words, line.Bold)))));
    }

    private static List<(string Words, bool Bold)> Lines(Ranking list, Reader reader)
    {
        var title = (TextResolver.Plain(list.Title, reader), true);
        if (list.Rows.Count == 0)
            return [title, ($"\n{TextResolver.Plain(list.WhenEmpty, reader)}", false)];

        var best = list.Rows.Max(row => row.Score);
        return [title, .. list.Rows.Select(row => (Row(row, best, reader), row.IsReader))];
    }

    private static string Row(RankingRow row, int best, Reader reader)
    {
        var rank = row.Rank.ToString(CultureInfo.InvariantCulture);
        var mark = row.IsReader ? "▸ " : "";
        return $"\n{mark}{rank}. {TextResolver.Plain(row.Name, reader)}\n{Bar(row.Score, best)}{TextResolver.Plain(row.Detail, reader)}";
    }

    private static string Bar(int score, int best) =>
        score <= 0 || best <= 0 ? "" : new string('━', Math.Max(1, (int)((long)score * BarLength / best))) + " ";
}
