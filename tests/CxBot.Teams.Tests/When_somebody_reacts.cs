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

    [Fact]
    public void A_kind_reaction_taken_away_says_so()
    {
        var liked = Recorded.Translated(Reaction("null", """[ { "type": "like" } ]""")).ShouldBeOfType<CardLiked>();

        (liked.MessageId, liked.IsTakenBack).ShouldBe(("1763632700001", true));
    }

    [Theory]
    [InlineData("""[ { "type": "heart" } ]""", """[ { "type": "like" } ]""")]
    [InlineData("null", """[ { "type": "sad" } ]""")]
    public void One_kind_reaction_for_another_or_an_unkind_one_taken_away_is_nothing_to_do(string added, string removed) =>
        Recorded.Translated(Reaction(added, removed)).ShouldBeNull();

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

    private static string Reaction(string added, string removed = "null") =>
        Recorded.Channel(
            $$"""
            { "type": "messageReaction", "replyToId": "1763632700001", "reactionsAdded": {{added}}, "reactionsRemoved": {{removed}} }
            """
        );
}
