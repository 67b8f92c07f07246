using System.Text;
using CxBot.Core.Chat;

namespace CxBot.Slack.Tests.Support;

/// <summary>Cards and forms as nobody would write them, to find what the renderer can't bear.</summary>
internal sealed class RandomChat(int seed)
{
    private static readonly string[] Scraps =
    [
        "",
        " ",
        "\n",
        "a",
        "parcel arrived broken ",
        "<!channel> <@U1> *b* _i_ `c` [x](y) & ",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466",
        "é̂̃",
        "\uD83D",
        "\uDC68",
        "مرحبا بالعالم",
        "\u202E",
        "\0",
        "z" + new string('\u0301', 3500),
    ];

    private readonly Random random = new(seed);

    public Card Card() => new(Text(), [.. Many(Often(3) ? 130 : 8, Block)]);

    public Form Form() =>
        new(Words(40), Text(), Text(), [.. Many(Often(3) ? 130 : 8, Field).DistinctBy(field => field.Id)]) { State = Words(2000) };

    private CardBlock Block() =>
        random.Next(8) switch
        {
            0 => new Heading(Text()),
            1 => new Paragraph(Text()),
            2 => new Small(Text()),
            3 => new Quote(Text()),
            4 => new Facts([.. Many(10, () => new Fact(Text(), Text()))]),
            5 => new Rankings([.. Many(3, () => new Ranking(Text(), [.. Many(12, Row)], Text()))]),
            6 => new Divider(),
            _ => new Buttons([.. Many(Often(4) ? 60 : 6, Button)]),
        };

    private RankingRow Row() => new(random.Next(1, 20), Text(), random.Next(-3, int.MaxValue), Text(), Often(4));

    private Button Button() =>
        new(Text(), Often(9) ? Words(400) : $"issue.{random.Next(3)}", Words(Often(9) ? 3000 : 20))
        {
            Primary = Often(2),
            OpensForm = Often(2),
        };

    private Field Field()
    {
        var id = Often(9) ? Words(400) : $"f{random.Next(200)}";
        return random.Next(5) switch
        {
            0 => new TextField(id, Text())
            {
                Value = Words(5000),
                MaxLength = random.Next(-1, 5000),
                Multiline = Often(2),
                Hint = Text(),
            },
            1 => new ChoiceField(id, Text(), [.. Many(Often(3) ? 150 : 12, Choice)]) { Value = "v1", Expanded = Often(2) },
            2 => new PeopleField(id, Text())
            {
                Most = random.Next(1, 6),
                Chosen = [.. Many(9, () => new PersonChoice(random.Next(), Words(200)))],
            },
            3 => new DateField(id, Text())
            {
                Value = Often(2) ? Day() : null,
                Earliest = Often(2) ? Day() : null,
                Latest = Often(2) ? Day() : null,
                Optional = Often(2),
            },
            _ => new NoteField(id, Text()),
        };
    }

    private DateOnly Day() => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber));

    private Choice Choice() => new(Often(9) ? Words(400) : $"v{random.Next(200)}", Text());

    private Text Text() =>
        Core.Chat.Text.Lines(
            Many(
                3,
                () =>
                    new Text(
                        "",
                        [
                            new Literal(Words(Often(25) ? 15_000 : 100)),
                            new PersonName(random.Next(), Words(60), Ping: Often(2)),
                            new Moment(DateTime.UnixEpoch.AddMinutes(random.Next()), (MomentStyle)random.Next(3)),
                        ]
                    )
            )
        );

    private string Words(int most)
    {
        var words = new StringBuilder();
        var length = random.Next(most + 1);
        while (words.Length < length)
            words.Append(Scraps[random.Next(Scraps.Length)]).Append(Often(3) ? "" : "x");
        return words.Length > most ? words.ToString(0, most) : words.ToString();
    }

    private bool Often(int oneIn) => random.Next(oneIn) == 0;

    private List<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
}
