using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_the_bot_is_added
{
    [Theory]
    [InlineData("""{ "type": "installationUpdate", "action": "add" }""")]
    [InlineData("""{ "type": "installationUpdate", "action": "add-upgrade" }""")]
    [InlineData("""{ "type": "conversationUpdate", "membersAdded": [ { "id": "29:ana" }, { "id": "28:bot" } ] }""")]
    public void Either_event_says_so(string differs)
    {
        var added = Recorded.Translated(Recorded.Channel(differs)).ShouldBeOfType<BotAdded>();

        added.At.Conversation.ShouldBe("19:shipping@thread.tacv2");
        added.Name.ShouldBe("Parcels");
        added.CarriesReply.ShouldBeFalse();
    }

    [Fact]
    public void The_channel_that_the_installer_chose_is_the_place()
    {
        var added = Recorded
            .Translated(
                Recorded.Channel(
                    """
                    { "type": "installationUpdate", "action": "add",
                      "channelData": { "settings": { "selectedChannel": { "id": "19:chosen@thread.tacv2", "name": "Returns" } } } }
                    """
                )
            )
            .ShouldBeOfType<BotAdded>();

        added.At.Conversation.ShouldBe("19:chosen@thread.tacv2");
        added.Name.ShouldBe("Returns");
    }

    [Theory]
    [InlineData("""{ "type": "installationUpdate", "action": "remove" }""")]
    [InlineData("""{ "type": "conversationUpdate", "membersRemoved": [ { "id": "28:bot" } ] }""")]
    public void Taken_out_it_knows_that_too(string differs) => Recorded.Translated(Recorded.Channel(differs)).ShouldBeOfType<BotRemoved>();

    [Theory]
    [InlineData("""{ "type": "installationUpdate", "action": "remove-upgrade" }""")]
    [InlineData("""{ "type": "conversationUpdate", "membersAdded": [ { "id": "29:ben" } ] }""")]
    [InlineData(
        """{ "type": "conversationUpdate", "channelData": { "eventType": "channelCreated", "channel": { "id": "19:new", "name": "New" } } }"""
    )]
    [InlineData(
        """{ "type": "conversationUpdate", "channelData": { "eventType": "teamRenamed", "team": { "id": "19:t", "name": "New" } } }"""
    )]
    public void Other_changes_are_none_of_it(string differs) => Recorded.Translated(Recorded.Channel(differs)).ShouldBeNull();
}
