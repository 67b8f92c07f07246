namespace CxBot.Slack.Tests;

public sealed class When_reading_what_people_typed
{
    private const string Mark = "\uFFFC";

    [Theory]
    [InlineData("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d")]
    [InlineData("&amp;lt;!channel&amp;gt;", "&lt;!channel&gt;")]
    [InlineData("see <https://shop.example/a?b=1&amp;c=2|the order>", "see the order")]
    [InlineData("see <https://shop.example/a?b=1&amp;c=2>", "see https://shop.example/a?b=1&c=2")]
    [InlineData("write <mailto:ada@shop.example|ada@shop.example>", "write ada@shop.example")]
    [InlineData("in <#C123|returns> now", "in #returns now")]
    [InlineData("in <#C123|>", "in #C123")]
    [InlineData("<!here> <!channel> <!subteam^S1|@care> <!subteam^S1>", "@here @channel @care @subteam")]
    [InlineData("<!date^1392734382^{date}|18 Feb>", "18 Feb")]
    [InlineData("  two words \n", "two words")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("*bold* _it_ `code` :tada: \u202Eabc", "*bold* _it_ `code` :tada: \u202Eabc")]
    public void Markup_becomes_plain_characters(string? raw, string plain) => InboundText.Command(raw, "UBOT").Text.ShouldBe(plain);

    [Fact]
    public void People_become_marks_in_their_order()
    {
        var read = InboundText.Command("kudos <@U1> and <@W2|bo> for help", "UBOT");

        read.Text.ShouldBe($"kudos {Mark} and {Mark} for help");
        read.Mentioned.ShouldBe(["U1", "W2"]);
    }

    [Theory]
    [InlineData("<@UBOT> kudos <@U1>")]
    [InlineData("kudos <@U1> <@UBOT|cxbot>")]
    public void The_bots_own_mention_is_left_out(string raw)
    {
        var read = InboundText.Command(raw, "UBOT");

        read.Text.ShouldBe($"kudos {Mark}");
        read.Mentioned.ShouldBe(["U1"]);
    }

    [Fact]
    public void A_mark_that_somebody_typed_is_nobody()
    {
        var read = InboundText.Command($"kudos {Mark} <@U1>", "UBOT");

        read.Text.ShouldBe($"kudos  {Mark}");
        read.Mentioned.ShouldBe(["U1"]);
    }

    [Fact]
    public void A_mention_that_was_typed_out_is_text()
    {
        var read = InboundText.Command("kudos &lt;@U1&gt;", "UBOT");

        read.Text.ShouldBe("kudos <@U1>");
        read.Mentioned.ShouldBeEmpty();
    }

    [Fact]
    public void In_a_picked_message_people_have_names() => InboundText.Message("<@U1|ana> asked <@U2>").ShouldBe("@ana asked @…");
}
