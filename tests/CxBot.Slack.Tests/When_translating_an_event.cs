using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_translating_an_event
{
    [Fact]
    public void A_mention_in_a_thread_is_a_command_that_the_answer_cannot_carry_the_reply_of()
    {
        var invoked = Translate(
                """{"type":"app_mention","user":"U1","text":"<@UBOT> kudos <@U2> for help","ts":"1.2","thread_ts":"1.0","channel":"C1","event_ts":"1.2"}"""
            )
            .ShouldBeOfType<CommandInvoked>();

        invoked.Text.ShouldBe("kudos \uFFFC for help");
        invoked.Mentions.ShouldBe([new Account("slack", "T1", "U2")]);
        invoked.At.ShouldBe(new Address("slack", "T1", "C1", AddressKind.Channel, "1.0"));
        invoked.CarriesReply.ShouldBeFalse();
    }

    [Fact]
    public void A_message_that_comes_as_two_events_is_one()
    {
        var mention = Translate("""{"type":"app_mention","user":"U1","text":"help","ts":"1.2","channel":"D1"}""");
        var message = Translate("""{"type":"message","channel_type":"im","user":"U1","text":"help","ts":"1.2","channel":"D1"}""", "Ev2");

        message!.ReceiptKey.ShouldBe(mention!.ReceiptKey);
        message.At.Kind.ShouldBe(AddressKind.Personal);
    }

    [Theory]
    [InlineData("\"subtype\":\"message_changed\"")]
    [InlineData("\"subtype\":\"message_deleted\"")]
    [InlineData("\"subtype\":\"bot_message\"")]
    [InlineData("\"bot_id\":\"B1\"")]
    public void What_is_no_persons_message_is_passed_over(string more) =>
        Translate($$"""{"type":"message","channel_type":"im","user":"U1","text":"help","ts":"1.2","channel":"D1",{{more}}}""")
            .ShouldBeNull();

    [Fact]
    public void The_bot_does_not_answer_itself() =>
        Translate("""{"type":"message","channel_type":"im","user":"UBOT","text":"help","ts":"1.2","channel":"D1"}""").ShouldBeNull();

    [Fact]
    public void A_message_with_a_picture_is_a_message() =>
        Translate(
                """{"type":"message","channel_type":"im","subtype":"file_share","user":"U1","text":"","ts":"1.2","channel":"D1","files":[{}]}"""
            )
            .ShouldBeOfType<CommandInvoked>();

    [Fact]
    public void Other_channels_talk_is_none_of_its_business() =>
        Translate("""{"type":"message","channel_type":"channel","user":"U1","text":"help","ts":"1.2","channel":"C1"}""").ShouldBeNull();

    [Fact]
    public void The_Home_tab_is_opened_and_the_messages_tab_is_not()
    {
        Translate("""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages"}""").ShouldBeNull();

        var opened = Translate("""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}""").ShouldBeOfType<HomeOpened>();
        opened.ReceiptKey.ShouldBe("slack:event:Ev1");
        opened.CarriesReply.ShouldBeTrue();
    }

    [Fact]
    public void The_bot_is_added_by_whoever_brought_it_in()
    {
        var added = Translate(
                """{"type":"member_joined_channel","user":"UBOT","channel":"C1","channel_type":"C","team":"T1","inviter":"U1"}"""
            )
            .ShouldBeOfType<BotAdded>();

        added.From.User.ShouldBe("U1");
        added.At.Conversation.ShouldBe("C1");
        added.CarriesReply.ShouldBeFalse();
    }

    [Fact]
    public void The_bot_is_removed() =>
        Translate("""{"type":"member_left_channel","user":"UBOT","channel":"C1","channel_type":"C"}""").ShouldBeOfType<BotRemoved>();

    [Theory]
    [InlineData("member_joined_channel")]
    [InlineData("member_left_channel")]
    public void Others_come_and_go_unnoticed(string type) =>
        Translate($$"""{"type":"{{type}}","user":"U1","channel":"C1"}""").ShouldBeNull();

    [Theory]
    [InlineData("+1")]
    [InlineData("clap::skin-tone-4")]
    public void A_kind_emoji_under_the_bots_own_message_agrees_with_it(string emoji)
    {
        var liked = Translate(Reaction(emoji, "UBOT")).ShouldBeOfType<CardLiked>();

        (liked.MessageId, liked.At.Conversation, liked.From.User).ShouldBe(("1.2", "C1", "U1"));
    }

    [Fact]
    public void Taken_away_it_says_so_and_the_issue_emoji_says_nothing()
    {
        var removed = Reaction("+1", "UBOT").Replace("reaction_added", "reaction_removed", StringComparison.Ordinal);
        var asking = Reaction("rotating_light", "U2").Replace("reaction_added", "reaction_removed", StringComparison.Ordinal);

        Translate(removed).ShouldBeOfType<CardLiked>().IsTakenBack.ShouldBeTrue();
        Translate(asking).ShouldBeNull();
    }

    [Fact]
    public void An_apps_message_without_an_author_may_be_the_bots() =>
        Translate(Reaction("tada", "UBOT").Replace("\"item_user\":\"UBOT\",", "", StringComparison.Ordinal)).ShouldBeOfType<CardLiked>();

    [Theory]
    [InlineData("-1", "UBOT")]
    [InlineData("rotating_light", "UBOT")]
    [InlineData("+1", "U2")]
    public void Any_other_emoji_says_nothing(string emoji, string author) => Translate(Reaction(emoji, author)).ShouldBeNull();

    private static string Reaction(string emoji, string author) =>
        $$"""
            {"type":"reaction_added","user":"U1","reaction":"{{emoji}}","item_user":"{{author}}",
             "item":{"type":"message","channel":"C1","ts":"1.2"},"event_ts":"1.3"}
            """;

    private static Inbound? Translate(string json, string eventId = "Ev1") =>
        EventTranslator.Translate(JsonSerializer.Deserialize(json, SlackJson.Default.SlackEvent)!, new EventContext("T1", "UBOT", eventId));
}
