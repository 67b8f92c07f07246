using CxBot.Core.Chat;

namespace CxBot.Core.Tests.Chat;

/// <summary>
/// What both platforms take without cutting anything: the adapters cut whatever is longer, so here nothing of ours may be.
/// Slack: a header 150 characters, a button or a choice 75, the head of a window and its buttons 24, a label 2,000.
/// </summary>
public sealed class When_everything_is_read_in_other_languages(When_everything_is_read_in_other_languages.Walk walk)
    : IClassFixture<When_everything_is_read_in_other_languages.Walk>
{
    private const int Header = 150;
    private const int ButtonLabel = 75;
    private const int Window = 24;
    private const int Label = 2_000;

    // Longer than this a button breaks into lines on a phone.
    private const int HandyButton = 40;

    public static TheoryData<string> Languages => new(SpokenLanguages.All);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_too_long_for_its_place(string language)
    {
        var reader = Reader.Default with { Language = language };

        foreach (var (place, text, most) in walk.Found.Cards.SelectMany(Places).Concat(walk.Found.Forms.SelectMany(Places)))
            TextResolver.Plain(text, reader).Length.ShouldBeLessThanOrEqualTo(most, $"{place}: {TextResolver.Plain(text, reader)}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_is_found(string language)
    {
        var reader = Reader.Default with { Language = language };
        var all = walk.Found.Cards.SelectMany(Places).Concat(walk.Found.Forms.SelectMany(Places)).Select(one => one.Text);

        foreach (var text in all.Concat(walk.Found.Sentences).Where(text => text.Key.Contains('.', StringComparison.Ordinal)))
            TextResolver.Plain(text, reader).ShouldNotBe(text.Key);
    }

    [Fact]
    public void Nothing_breaks_on_the_way() => walk.Found.Broken.ShouldBeEmpty();

    [Fact]
    public void Much_was_read()
    {
        walk.Found.Cards.Count.ShouldBeGreaterThan(300);
        walk.Found.Forms.Select(form => form.Id).Distinct().Count().ShouldBeGreaterThan(12);
    }

    private static IEnumerable<(string Place, Text Text, int Most)> Places(Card card) =>
        card.Blocks.SelectMany(block =>
            block switch
            {
                Heading heading => [("heading", heading.Text, Header)],
                Paragraph paragraph => [("paragraph", paragraph.Text, Label)],
                Small small => [("small", small.Text, Label)],
                Facts facts => facts.Rows.SelectMany(row => new[] { ("fact", row.Label, ButtonLabel), ("fact", row.Value, Label) }),
                Rankings rankings => rankings.Lists.SelectMany(list =>
                    new[] { ("list", list.Title, ButtonLabel), ("empty list", list.WhenEmpty, Label) }
                ),
                Buttons buttons => buttons.Row.Select(button =>
                    ("button", button.Label, button.Label.Key.Length > 0 && button.Label.Arguments.Count == 0 ? HandyButton : ButtonLabel)
                ),
                _ => Enumerable.Empty<(string, Text, int)>(),
            }
        );

    private static IEnumerable<(string Place, Text Text, int Most)> Places(Form form) =>
        form
            .Fields.SelectMany(field =>
                new[] { (field.Id, field.Label, Label) }
                    .Concat(field.Hint is { } hint ? [(field.Id, hint, Label)] : [])
                    .Concat(field is ChoiceField choice ? choice.Choices.Select(one => (field.Id, one.Label, ButtonLabel)) : [])
            )
            .Concat([($"{form.Id} title", form.Title, Window), ($"{form.Id} submit", form.Submit, Window)]);

    /// <summary>One walk for all languages: cards hold texts, not words.</summary>
    public sealed class Walk : IAsyncLifetime
    {
        internal Wanderer Found { get; private set; } = null!;

        public async Task InitializeAsync() => Found = await Wanderer.GoAsync();

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
