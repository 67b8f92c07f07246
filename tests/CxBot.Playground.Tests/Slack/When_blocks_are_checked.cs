using System.Text.Json;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_blocks_are_checked
{
    private const string Button = """{"type":"button","text":{"type":"plain_text","text":"Go"},"action_id":"go"}""";

    [Theory]
    [InlineData("""{"type":"divider"}""")]
    [InlineData("""{"type":"header","text":{"type":"plain_text","text":"A tip","emoji":true}}""")]
    [InlineData("""{"type":"section","text":{"type":"mrkdwn","text":"*hello*","verbatim":true}}""")]
    [InlineData("""{"type":"context","elements":[{"type":"plain_text","text":"small"}]}""")]
    [InlineData(
        """{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Go"},"value":"1","style":"primary"}]}"""
    )]
    [InlineData(
        """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"bold":true}},{"type":"user","user_id":"U1"}]}]}"""
    )]
    [InlineData("""{"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":"said"}]}]}""")]
    [InlineData("""{"type":"image","image_url":"https://a.example/a.png","alt_text":"a"}""")]
    [InlineData(
        """{"type":"input","label":{"type":"plain_text","text":"Who"},"element":{"type":"multi_external_select","min_query_length":0,"max_selected_items":5}}"""
    )]
    public void What_slack_takes_is_taken(string block) => Check(block).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"type":"marquee"}""", "unsupported type: marquee [/blocks/0/type]")]
    [InlineData("""{"text":"a"}""", "missing required field: type [/blocks/0]")]
    [InlineData("""{"type":"header","text":{"type":"mrkdwn","text":"a"}}""", "unsupported type: mrkdwn [/blocks/0/text/type]")]
    [InlineData("""{"type":"header","text":{"type":"plain_text","text":""}}""", "must be more than 0 characters [/blocks/0/text/text]")]
    [InlineData("""{"type":"section"}""", "missing required field: text or fields [/blocks/0]")]
    [InlineData(
        """{"type":"section","text":{"type":"mrkdwn","text":"a","emoji":true}}""",
        "invalid additional property: emoji [/blocks/0/text]"
    )]
    [InlineData(
        """{"type":"section","text":{"type":"mrkdwn","text":"a"},"colour":"red"}""",
        "invalid additional property: colour [/blocks/0]"
    )]
    [InlineData("""{"type":"context","elements":[]}""", "no fewer than 1 items allowed [/blocks/0/elements]")]
    [InlineData("""{"type":"context","elements":[{"type":"button"}]}""", "unsupported type: button [/blocks/0/elements/0/type]")]
    [InlineData(
        """{"type":"actions","elements":[{"type":"plain_text_input"}]}""",
        "unsupported type: plain_text_input [/blocks/0/elements/0/type]"
    )]
    [InlineData(
        """{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Go"},"style":"default"}]}""",
        "must be one of: primary, danger [/blocks/0/elements/0/style]"
    )]
    [InlineData("""{"type":"image","image_url":"https://a.example/a.png"}""", "missing required field: alt_text [/blocks/0]")]
    [InlineData(
        """{"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"button","text":{"type":"plain_text","text":"Go"}}}""",
        "unsupported type: button [/blocks/0/element/type]"
    )]
    [InlineData(
        """{"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"datepicker","initial_date":"2026-11-31"}}""",
        "must be a date of the form YYYY-MM-DD [/blocks/0/element/initial_date]"
    )]
    [InlineData(
        """{"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"number_input"}}""",
        "missing required field: is_decimal_allowed [/blocks/0/element]"
    )]
    [InlineData(
        """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]}""",
        "must be more than 0 characters [/blocks/0/elements/0/elements/0/text]"
    )]
    [InlineData(
        """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"blink":true}}]}]}""",
        "invalid additional property: blink [/blocks/0/elements/0/elements/0/style]"
    )]
    [InlineData(
        """{"type":"actions","elements":[{"type":"static_select"}]}""",
        "must have either options or option_groups [/blocks/0/elements/0]"
    )]
    [InlineData(
        """{"type":"actions","elements":[{"type":"static_select","options":[{"text":{"type":"plain_text","text":"A"},"value":"a"}],"initial_option":{"text":{"type":"plain_text","text":"B"},"value":"b"}}]}""",
        "must be one of the options [/blocks/0/elements/0/initial_option]"
    )]
    [InlineData(
        """{"type":"actions","elements":[{"type":"radio_buttons","options":[{"text":{"type":"plain_text","text":"A"},"value":"a"}],"initial_option":{"text":{"type":"plain_text","text":"Another A"},"value":"a"}}]}""",
        "must be one of the options [/blocks/0/elements/0/initial_option]"
    )]
    [InlineData(
        """{"type":"actions","elements":[{"type":"checkboxes","options":[{"text":{"type":"mrkdwn","text":"A"},"value":"a"}],"initial_options":[{"text":{"type":"mrkdwn","text":"B"},"value":"b"}]}]}""",
        "must be one of the options [/blocks/0/elements/0/initial_options]"
    )]
    public void What_slack_refuses_is_refused_with_the_place(string block, string fault) => Check(block)[0].ShouldBe(fault);

    [Theory]
    [InlineData("header", 150)]
    [InlineData("section", 3000)]
    public void A_text_may_be_as_long_as_slack_says_and_no_longer(string type, int most)
    {
        string Block(int length) => $$$"""{"type":"{{{type}}}","text":{"type":"plain_text","text":"{{{new string('x', length)}}}"}}""";

        Check(Block(most)).ShouldBeEmpty();
        Check(Block(most + 1)).ShouldHaveSingleItem().ShouldStartWith($"must be less than {most + 1} characters");
    }

    [Theory]
    [InlineData("text", 75)]
    [InlineData("value", 2000)]
    [InlineData("action_id", 255)]
    public void A_buttons_parts_have_limits_of_their_own(string part, int most)
    {
        string Block(int length)
        {
            var long_ = new string('x', length);
            var text = part == "text" ? long_ : "Go";
            var rest = part == "text" ? "" : $",\"{part}\":\"{long_}\"";
            return $$$"""{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"{{{text}}}"}{{{rest}}}}]}""";
        }

        Check(Block(most)).ShouldBeEmpty();
        Check(Block(most + 1)).ShouldHaveSingleItem().ShouldStartWith($"must be less than {most + 1} characters");
    }

    [Fact]
    public void A_message_holds_50_blocks_and_a_modal_100()
    {
        Check(Many(50)).ShouldBeEmpty();
        Check(Many(51)).ShouldBe(["no more than 50 items allowed [/blocks]"]);
        Check(Many(100), Surface.Modal).ShouldBeEmpty();
        Check(Many(101), Surface.Modal).ShouldBe(["no more than 100 items allowed [/blocks]"]);

        static string Many(int count) => string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", count));
    }

    [Fact]
    public void An_actions_block_holds_25_elements()
    {
        string Block(int count)
        {
            var buttons = Enumerable.Range(0, count).Select(index => Button.Replace("\"go\"", $"\"go{index}\"", StringComparison.Ordinal));
            return $$$"""{"type":"actions","elements":[{{{string.Join(',', buttons)}}}]}""";
        }

        Check(Block(25)).ShouldBeEmpty();
        Check(Block(26)).ShouldBe(["no more than 25 items allowed [/blocks/0/elements]"]);
    }

    [Fact]
    public void Two_elements_of_a_block_cannot_share_an_action_id() =>
        Check($$"""{"type":"actions","elements":[{{Button}},{{Button}}]}""")
            .ShouldBe(["action_id must be unique inside a block [/blocks/0]"]);

    [Fact]
    public void Two_blocks_cannot_share_a_block_id() =>
        Check("""{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}""")
            .ShouldBe(["block_id already exists: a [/blocks/1/block_id]"]);

    [Theory]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"Report"},"blocks":[]}""", null)]
    [InlineData("""{"type":"modal","blocks":[]}""", "missing required field: title [/view]")]
    [InlineData(
        """{"type":"modal","title":{"type":"plain_text","text":"A title of 25 characters."},"blocks":[]}""",
        "must be less than 25 characters [/view/title/text]"
    )]
    [InlineData(
        """{"type":"modal","title":{"type":"plain_text","text":"a"},"blocks":[{"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"plain_text_input"}}]}""",
        "missing required field: submit [/view]"
    )]
    public void A_modal_is_checked_as_a_whole(string view, string? fault) =>
        Texts(Views.Check(JsonElement.Parse(view), Surface.Modal)).FirstOrDefault().ShouldBe(fault);

    [Fact]
    public void Private_metadata_holds_3000_characters()
    {
        string View(int length) => $$$"""{"type":"home","blocks":[],"private_metadata":"{{{new string('x', length)}}}"}""";

        Views.Check(JsonElement.Parse(View(3000)), Surface.Home).ShouldBeEmpty();
        Texts(Views.Check(JsonElement.Parse(View(3001)), Surface.Home))
            .ShouldBe(["must be less than 3001 characters [/view/private_metadata]"]);
    }

    [Fact]
    public void A_home_has_no_title() =>
        Texts(Views.Check(JsonElement.Parse("""{"type":"home","blocks":[],"title":{"type":"plain_text","text":"a"}}"""), Surface.Home))
            .ShouldBe(["invalid additional property: title [/view]"]);

    private static List<string> Check(string blocks, Surface surface = Surface.Message) =>
        Texts(Blocks.Check(JsonElement.Parse($"[{blocks}]"), surface));

    private static List<string> Texts(IEnumerable<Shapes.Fault> faults) => [.. faults.Select(fault => $"{fault.Says} [{fault.At}]")];
}
