using System.Text;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

/// <summary>Slack takes commands there too, and the bot can't write a word into it afterwards. D1 is the chat with the bot.</summary>
public sealed class When_something_is_done_in_a_chat_of_two_colleagues(SlackStage stage) : IClassFixture<SlackStage>
{
    [Theory]
    [InlineData("D1", "D1")]
    [InlineData("D7", "")]
    public async Task A_form_belongs_to_no_place_but_in_the_chat_with_the_bot(string chat, string place)
    {
        await TypeAsync(chat, "/kudos", "");

        var metadata = (await stage.Slack.NextAsync("views.open")).Json("view").GetProperty("private_metadata").GetString();
        FormOrigin.Read(metadata).Conversation.ShouldBe(place);
    }

    [Fact]
    public async Task A_command_is_answered_where_it_was_typed() =>
        (await (await TypeAsync("D7", "/cx", "help")).Content.ReadAsStringAsync()).ShouldContain("\"response_type\":\"ephemeral\"");

    [Fact]
    public async Task A_press_is_answered_there_and_in_no_window()
    {
        await stage.InteractAsync(
            $$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},"trigger_id":"7.{{Guid.NewGuid():N}}",
             "channel":{"id":"D7","name":"directmessage"},"container":{"type":"message","channel_id":"D7","is_ephemeral":true},
             "response_url":"{{stage.Slack.ResponseUrl}}","actions":[{"type":"button","action_id":"say.run","value":"help"}]}
            """
        );

        (await stage.Slack.NextAsync("one")).Json().GetProperty("response_type").GetString().ShouldBe("ephemeral");
    }

    [Fact]
    public async Task A_question_goes_once_its_form_is_sent()
    {
        var path = new ReplyPath("U1", new Address("slack", "T1", "", AddressKind.Personal));
        var pressed = path with
        {
            ResponseUrl = stage.Get<SlackReplies>().UrlOf(stage.Slack.ResponseUrl),
            HasMessage = true,
            IsEphemeral = true,
        };
        var origin = new FormOrigin("", AddressKind.Personal, null) { WayBack = stage.Get<WayBackSeal>().Seal(pressed) };
        var sent = new InteractionView { Id = "V1", PrivateMetadata = origin.Write() };
        var answer = new Answer(new Reply.Private(Card.Of(Text.Typed("Written down"))), Reader.Default);
        var acknowledgement = new Acknowledgement();

        await stage.Get<SlackSubmissions>().AnswerAsync(answer, sent, path, acknowledgement, default);

        var ack = await acknowledgement.WaitAsync(SlackAck.Empty, stage.Clock);
        Encoding.UTF8.GetString(ack.Json.Span).ShouldContain("Written down");
        (await stage.Slack.NextAsync("one")).Json().GetProperty("delete_original").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task While_Slack_does_not_say_whose_chat_it_is_it_is_the_bots()
    {
        stage.Slack.Answer(
            "conversations.open",
            call =>
                FakeSlack.Json(
                    call["users"] == "U9" ? """{"ok":false,"error":"internal_error"}""" : """{"ok":true,"channel":{"id":"D1"}}"""
                )
        );
        var conversations = stage.Get<SlackConversations>();

        (await conversations.IsWithBotAsync("T1", "U9", "D9", default)).ShouldBeTrue();
    }

    private Task<HttpResponseMessage> TypeAsync(string chat, string command, string text) =>
        stage.FormAsync(
            SlackSurface.CommandsPath,
            ("command", command),
            ("text", text),
            ("user_id", "U1"),
            ("team_id", "T1"),
            ("channel_id", chat),
            ("channel_name", "directmessage"),
            ("trigger_id", $"{chat}.{Guid.NewGuid():N}"),
            ("response_url", stage.Slack.ResponseUrl)
        );
}
