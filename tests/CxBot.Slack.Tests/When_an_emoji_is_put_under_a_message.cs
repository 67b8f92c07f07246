using System.Net;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_an_emoji_is_put_under_a_message : IAsyncLifetime
{
    private readonly SlackStage stage = new();

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        stage.Slack.Answer("chat.getPermalink", """{"ok":true,"permalink":"https://shop.slack.com/archives/C1/p1700000000000200"}""");
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task Who_put_it_there_is_asked_and_nobody_else()
    {
        Has("""{"type":"message","user":"U2","ts":"1700000000.000200","text":"Mrs K's parcel &amp; mine came broken"}""");
        await ReactAsync();

        var offer = await OfferAsync();
        offer.Kind.ShouldBe(OutboxKind.Whisper);
        offer.Conversation.ShouldBe("C1");
        Words(offer).ShouldContain("Mrs K\\u0027s parcel \\u0026 mine came broken");
    }

    [Fact]
    public async Task In_a_thread_they_are_asked_in_the_thread()
    {
        stage.Slack.Answer("conversations.history", """{"ok":true,"messages":[]}""");
        stage.Slack.Answer(
            "conversations.replies",
            """{"ok":true,"messages":[{"user":"U2","ts":"1700000000.000200","thread_ts":"1700000000.000100","text":"broken again"}]}"""
        );
        await ReactAsync();

        (await OfferAsync()).Thread.ShouldBe("1700000000.000100");
    }

    [Fact]
    public async Task A_message_that_can_not_be_read_is_asked_about_without_its_words()
    {
        stage.Slack.Answer("conversations.history", """{"ok":false,"error":"missing_scope","needed":"channels:history"}""");
        (await ReactAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);

        Words(await OfferAsync()).ShouldContain("Issues.ReactionUnread");
    }

    [Fact]
    public async Task It_is_asked_once_however_often_it_is_put_there()
    {
        Has("""{"user":"U2","ts":"1700000000.000200","text":"broken"}""");
        await ReactAsync("Ev1");
        await ReactAsync("Ev2", reaction: "rotating_light::skin-tone-3");

        await OfferAsync();
    }

    [Theory]
    [InlineData("thumbsup", "U1", "U2")]
    [InlineData("rotating_light", "UBOT", "U2")]
    [InlineData("rotating_light", "U1", "UBOT")]
    public async Task Other_emoji_and_the_bots_own_cards_ask_nothing(string reaction, string user, string author)
    {
        (await ReactAsync(reaction: reaction, user: user, author: author)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await OutboxAsync()).ShouldBeEmpty();
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "conversations.history");
    }

    private void Has(string message) => stage.Slack.Answer("conversations.history", $$"""{"ok":true,"messages":[{{message}}]}""");

    private Task<HttpResponseMessage> ReactAsync(
        string eventId = "Ev1",
        string reaction = "rotating_light",
        string user = "U1",
        string author = "U2"
    ) =>
        stage.EventAsync(
            $$$"""
            {"type":"event_callback","team_id":"T1","event_id":"{{{eventId}}}","authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}],
             "event":{"type":"reaction_added","user":"{{{user}}}","reaction":"{{{reaction}}}","item_user":"{{{author}}}",
              "item":{"type":"message","channel":"C1","ts":"1700000000.000200"},"event_ts":"1.1"}}
            """
        );

    private async Task<OutboxMessage> OfferAsync() => (await OutboxAsync()).ShouldHaveSingleItem();

    private async Task<IReadOnlyList<OutboxMessage>> OutboxAsync()
    {
        await using var db = stage.Get<Readers>().Open();
        return await db.Outbox.ToListAsync();
    }

    private static string Words(OutboxMessage message) => message.Card;
}
