using CxBot.Core.Privacy;

namespace CxBot.Core.Tests.Privacy;

public sealed class When_masking_a_person
{
    private static readonly PersonWords Words = new([7, 12], ["Ana María Berg"], ["ana@harbour.example", "U07"], ["María"]);

    [Theory]
    [InlineData("I asked Ana María Berg.", "I asked ••• ••••• ••••.")]
    [InlineData("ANA MARÍA BERG knows", "••• ••••• •••• knows")]
    [InlineData("write to ana@harbour.example", "write to •••@•••••••.•••••••")]
    [InlineData("<@U07> and María", "<@•••> and •••••")]
    [InlineData("maría in small letters may be anything", "maría in small letters may be anything")]
    [InlineData("Ana and the Berg are others'", "Ana and the Berg are others'")]
    [InlineData("U0799 is somebody else", "U0799 is somebody else")]
    public void Whole_words_of_theirs_become_dots(string text, string masked) => Words.Mask(text).ShouldBe(masked);

    [Fact]
    public void In_a_card_their_name_is_emptied_and_escapes_are_not_left_half() =>
        Words
            .Mask("""{"is":"person","id":7,"name":"Ana Mar\u00EDa Berg"},{"id":8,"name":"Ben"},{"value":"Mar\u00EDa says"}""")
            .ShouldBe("""{"is":"person","id":7,"name":""},{"id":8,"name":"Ben"},{"value":"••••• says"}""");

    [Fact]
    public void In_a_card_they_are_found_behind_a_quote_and_at_the_beginning_of_a_line() =>
        Words
            .Mask("""{"value":"kudos \u0022Ana Mar\u00EDa Berg\u0022 helped","text":"so she said:\nMar\u00EDa"}""")
            .ShouldBe("""{"value":"kudos \u0022••• ••••• ••••\u0022 helped","text":"so she said:\n•••••"}""");
}
