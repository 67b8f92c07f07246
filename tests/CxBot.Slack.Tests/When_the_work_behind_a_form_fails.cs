using System.Text;
using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_the_work_behind_a_form_fails(SlackStage stage) : IClassFixture<SlackStage>
{
    private static readonly Answer Fault = new(
        new Reply.Private(Card.Of(Text.Typed("Something went wrong, nothing was saved. Reference 1f2e3d4c."))),
        Reader.Default
    )
    {
        Fault = "1f2e3d4c",
    };

    [Fact]
    public async Task The_window_stays_with_everything_that_was_written_and_the_reference()
    {
        var acknowledgement = new Acknowledgement();
        await AnswerAsync(acknowledgement);

        var ack = await acknowledgement.WaitAsync(SlackAck.Empty, stage.Clock);
        var body = JsonDocument.Parse(Encoding.UTF8.GetString(ack.Json.Span)).RootElement;
        body.GetProperty("response_action").GetString().ShouldBe("update");
        Check(body.GetProperty("view"));
    }

    [Fact]
    public async Task Also_when_the_window_said_meanwhile_that_it_takes_longer()
    {
        var acknowledgement = new Acknowledgement();
        acknowledgement.TryGive(SlackSubmissions.Late("en"));
        await AnswerAsync(acknowledgement);

        var call = await stage.Slack.NextAsync("views.update");
        call["view_id"].ShouldBe("V1");
        Check(call.Json("view"));
    }

    private static void Check(JsonElement view)
    {
        BlockKitRules.CheckModal(view);
        view.GetProperty("callback_id").GetString().ShouldBe("issue.report");
        FormOrigin.Read(view.GetProperty("private_metadata").GetString()).ShouldBe(new FormOrigin("C1", AddressKind.Channel, null, 3, "s"));
        var blocks = view.GetProperty("blocks");
        blocks[0].ToString().ShouldContain("Reference 1f2e3d4c");
        blocks[2].GetProperty("block_id").GetString().ShouldBe("what~3");
        blocks[2].GetProperty("element").GetProperty("initial_value").GetString().ShouldBe("<b> & \"so\"");
        blocks[3].GetProperty("element").TryGetProperty("initial_value", out _).ShouldBeFalse();
        // Slack refuses one that is not the same as among the options, to the letter.
        var where = blocks[4].GetProperty("element");
        JsonElement.DeepEquals(where.GetProperty("initial_option"), where.GetProperty("options")[0]).ShouldBeTrue();
        blocks[5].GetProperty("element").GetProperty("initial_options")[0].GetProperty("value").GetString().ShouldBe("7");
        blocks[6].GetProperty("element").GetProperty("initial_date").GetString().ShouldBe("2026-12-24");
    }

    private Task AnswerAsync(Acknowledgement acknowledgement)
    {
        var submitted = JsonSerializer.Deserialize(
            """
            {"id":"V1","type":"modal","hash":"1.a","callback_id":"issue.report","private_metadata":METADATA,
             "title":{"type":"plain_text","text":"Report","emoji":false},"submit":{"type":"plain_text","text":"Send","emoji":false},
             "close":{"type":"plain_text","text":"Cancel","emoji":false},
             "blocks":[
               {"type":"rich_text","block_id":"x","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Note"}]}]},
               {"type":"input","block_id":"what~2","label":{"type":"plain_text","text":"What"},"element":{"type":"plain_text_input","action_id":"answer","max_length":3000,"initial_value":"before"}},
               {"type":"input","block_id":"told~2","label":{"type":"plain_text","text":"Told"},"optional":true,"element":{"type":"plain_text_input","action_id":"answer","max_length":3000,"initial_value":"before"}},
               {"type":"input","block_id":"where~2","label":{"type":"plain_text","text":"Where"},"element":{"type":"static_select","action_id":"answer","options":[
                 {"text":{"type":"plain_text","text":"Phone","emoji":true},"value":"phone"}]}},
               {"type":"input","block_id":"who~2","label":{"type":"plain_text","text":"Who"},"element":{"type":"multi_external_select","action_id":"people","max_selected_items":5}},
               {"type":"input","block_id":"until~2","label":{"type":"plain_text","text":"Until"},"element":{"type":"datepicker","action_id":"answer","initial_date":"2026-12-01","placeholder":{"type":"plain_text","text":"Choose"}}}],
             "state":{"values":{
               "what~2":{"answer":{"type":"plain_text_input","value":"<b> & \"so\""}},
               "told~2":{"answer":{"type":"plain_text_input","value":null}},
               "where~2":{"answer":{"type":"static_select","selected_option":{"text":{"type":"plain_text","text":"Phone"},"value":"phone"}}},
               "who~2":{"people":{"type":"multi_external_select","selected_options":[{"text":{"type":"plain_text","text":"Ana"},"value":"7"}]}},
               "until~2":{"answer":{"type":"datepicker","selected_date":"2026-12-24"}}}}}
            """.Replace(
                "METADATA",
                JsonSerializer.Serialize(new FormOrigin("C1", AddressKind.Channel, null, 2, "s").Write()),
                StringComparison.Ordinal
            ),
            SlackJson.Default.InteractionView
        )!;
        var path = new ReplyPath("U1", new Address("slack", "T1", "C1", AddressKind.Channel));
        return stage.Get<SlackSubmissions>().AnswerAsync(Fault, submitted, path, acknowledgement, default);
    }
}
