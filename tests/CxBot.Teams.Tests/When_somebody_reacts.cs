using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_reacts
{
    [Theory]
    [InlineData("like")]
    [InlineData("heart")]
    public void A_kind_reaction_names_the_message(string reaction)
    {
        var liked = Recorded
            .Translated(Reaction($$"""[ { "type": "surprised" }, { "type": "{{reaction}}" } ]"""))
            .ShouldBeOfType<CardLiked>();

        liked.MessageId.ShouldBe("1763632700001");
        liked.At.Conversation.ShouldBe("19:shipping@thread.tacv2");
        liked.CarriesReply.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""[ { "type": "angry" } ]""")]
    [InlineData("""[ { } ]""")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Any_other_is_nothing_to_do(string added) => Recorded.Translated(Reaction(added)).ShouldBeNull();

    [Fact]
    public async Task Nothing_is_said_about_it()
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.DeliverAsync(Reaction("""[ { "type": "like" } ]"""));

        response.IsSuccessStatusCode.ShouldBeTrue();
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        bot.Read(db => db.Outbox.Count()).ShouldBe(0);
    }

    private static string Reaction(string added) =>
        Recorded.Channel($$"""{ "type": "messageReaction", "replyToId": "1763632700001", "reactionsAdded": {{added}} }""");
}
