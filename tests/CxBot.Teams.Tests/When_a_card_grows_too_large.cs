using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Tests;

public sealed class When_a_card_grows_too_large
{
    private static readonly string[] Scripts = ["plain words ", "*_[](){}\\", "ภาษาไทย ", "👩‍👩‍👧‍👦", "é̂", "\"\n\t"];

    [Fact]
    public void What_fits_stays_whole()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍👩‍👧 ", 330));

        Words(Rendered([new Paragraph(Text.Typed(text))])).ShouldContain(text);
    }

    [Fact]
    public void Any_card_is_small_enough_and_keeps_its_buttons()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var card = Rendered(Blocks(new Random(seed)));

            TeamsJson.Bytes(card).Length.ShouldBeLessThanOrEqualTo(CardSize.Most, $"seed {seed}");
            card.Body.OfType<ActionSet>().Sum(row => row.Actions.Count).ShouldBe(3);
        }
    }

    [Fact]
    public void Long_texts_are_cut_before_short_ones_and_say_so()
    {
        var longest = string.Concat(Enumerable.Repeat("long words ", 270));
        var card = Rendered([new Paragraph(Text.Typed("A short one.")), .. Enumerable.Repeat(new Quote(Text.Typed(longest)), 12)]);

        Words(card).ShouldContain("A short one.");
        Words(card).Where(words => words.StartsWith("long", StringComparison.Ordinal)).ShouldAllBe(words => words.EndsWith('…'));
    }

    [Fact]
    public void No_emoji_is_cut_in_half()
    {
        var family = "👩‍👩‍👧‍👦";
        var card = Rendered([.. Enumerable.Repeat(new Paragraph(Text.Typed(string.Concat(Enumerable.Repeat(family, 270)))), 10)]);

        foreach (var words in Words(card))
            StringInfo.ParseCombiningCharacters(words.TrimEnd('…')).Length.ShouldBe(words.TrimEnd('…').Length / family.Length);
    }

    [Fact]
    public void A_form_gives_typed_words_back_whole()
    {
        var typed = string.Concat(Enumerable.Repeat("ภาษา", 750));
        Field[] fields = [.. Enumerable.Range(0, 5).Select(i => new TextField($"f{i}", Text.Typed("Field")) { Value = typed })];

        var card = FormCards.Render(
            new Form("x", Text.Typed("Title"), Text.Typed("Send"), fields),
            null,
            Reader.Default,
            Surface.Message("r")
        );

        card.Body.OfType<InputText>().Select(input => input.Value).ShouldBe(Enumerable.Repeat(typed, 5));
    }

    private static AdaptiveCard Rendered(IReadOnlyList<CardBlock> blocks) =>
        AdaptiveCards.Render(new Card(Text.Typed("summary"), blocks), Reader.Default, Surface.Message("r1"));

    private static List<CardBlock> Blocks(Random random)
    {
        var blocks = new List<CardBlock>();
        for (var i = random.Next(1, 40); i > 0; i--)
            blocks.Add(Block(random));
        blocks.Add(new Buttons([.. Enumerable.Range(0, 3).Select(i => new Button(Typed(random, 75), "a.b", new string('v', 500)))]));
        return blocks;
    }

    private static CardBlock Block(Random random) =>
        random.Next(6) switch
        {
            0 => new Heading(Typed(random, 150)),
            1 => new Paragraph(Typed(random, 3000)),
            2 => new Small(Typed(random, 300)),
            3 => new Quote(Typed(random, 3000)),
            4 => new Facts([.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => new Fact(Typed(random, 50), Typed(random, 3000)))]),
            _ => new Rankings([
                new Ranking(
                    Typed(random, 50),
                    [.. Enumerable.Range(1, 10).Select(i => new RankingRow(i, Typed(random, 60), 20 - i, Typed(random, 60)))],
                    Typed(random, 60)
                ),
            ]),
        };

    private static Text Typed(Random random, int most)
    {
        var script = Scripts[random.Next(Scripts.Length)];
        return Text.Typed(string.Concat(Enumerable.Repeat(script, Math.Max(1, random.Next(most) / script.Length))));
    }

    private static string[] Words(AdaptiveCard card) =>
        [
            .. card
                .Body.SelectMany(element => element is Container box ? box.Items : [element])
                .OfType<RichTextBlock>()
                .Select(block => string.Concat(block.Inlines.Select(run => run.Text))),
        ];
}
