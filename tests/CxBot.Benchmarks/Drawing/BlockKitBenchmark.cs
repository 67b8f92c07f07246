using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Benchmarks.Drawing;

/// <summary>
/// How long the largest message takes to draw: 50 blocks, all of its 12,000 characters used, people and moments among them. The
/// mark is 100 microseconds for the drawing; with its JSON it is measured beside.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Performance", "CA1822", Justification = "BenchmarkDotNet runs instance methods only.")]
public class BlockKitBenchmark
{
    private readonly Reader ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty.Add(1, "U08HP4MARQ1"));
    private readonly Card largest = Make("The parcel of Mrs K arrived broken, the second time this week. ");
    private readonly Card largestInArabic = Make("وصل طرد السيدة ك مكسورا للمرة الثانية هذا الأسبوع. ");

    [Benchmark(Baseline = true)]
    public object Draw() => CardRenderer.Message(largest, ana);

    [Benchmark]
    public object DrawArabic() => CardRenderer.Message(largestInArabic, ana);

    [Benchmark]
    public byte[] DrawAndWrite() =>
        JsonSerializer.SerializeToUtf8Bytes(CardRenderer.Message(largest, ana).Blocks!, SlackJson.Default.Blocks);

    private static Card Make(string sentence)
    {
        var words = string.Concat(Enumerable.Repeat(sentence, 6));
        var line = new Text("", [new PersonName(1, "Marisol Quillhaven", Ping: true), " ", words, new Moment(DateTime.UnixEpoch)]);
        List<CardBlock> blocks = [];
        for (var i = 0; i < 10; i++)
        {
            blocks.Add(new Heading(Text.Typed(words)));
            blocks.Add(new Paragraph(line));
            blocks.Add(new Small(Text.Typed(words)));
            blocks.Add(new Facts([new Fact(Text.Typed("Owner"), line), new Fact(Text.Typed("Where"), Text.Typed(sentence))]));
            blocks.Add(
                new Buttons([
                    new Button(Text.Typed("I take it"), "issue.take", "142"),
                    new Button(Text.Typed("Details"), "issue.details", "142"),
                ])
            );
        }
        return new Card(Text.Typed(words), blocks);
    }
}
