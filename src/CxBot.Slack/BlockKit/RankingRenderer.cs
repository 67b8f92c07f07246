using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Draws ranked lists: side by side where each fits a field, else one after another.</summary>
internal static class RankingRenderer
{
    private const int BarLength = 10;

    public static IEnumerable<Block> Render(Rankings rankings, Reader reader, TextBudget budget)
    {
        var lists = rankings.Lists.Select(list => Lines(list, reader)).ToList();
        if (lists.Count is < 2 or > SlackLimits.SectionFields || lists.Any(lines => Joined(lines).Length > SlackLimits.SectionField))
            return lists.SelectMany(lines => CardRenderer.Paragraphs(budget.Rich(lines.Select(line => new Run(line.Words, line.Bold)))));

        List<PlainText> fields = [.. lists.Select(lines => budget.Plain(Joined(lines), SlackLimits.SectionField)).OfType<PlainText>()];
        return fields.Count > 0 ? [new SectionBlock(fields)] : [];
    }

    private static string Joined(IEnumerable<(string Words, bool Bold)> lines) => string.Concat(lines.Select(line => line.Words));

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
        score <= 0 || best <= 0 ? "" : new string('█', Math.Max(1, (int)((long)score * BarLength / best))) + " ";
}
