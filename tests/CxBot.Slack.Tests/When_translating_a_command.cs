using CxBot.Core.Chat;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_translating_a_command
{
    [Theory]
    [InlineData("/cx", "issue parcel arrived broken", "issue parcel arrived broken")]
    [InlineData("/cx", "", "")]
    [InlineData("/issue", "parcel arrived broken", "issue parcel arrived broken")]
    [InlineData("/kudos", "", "kudos")]
    [InlineData("/thanks", "all", "thanks all")]
    public void The_text_begins_with_the_word_that_the_command_stands_for(string command, string text, string said) =>
        Translate(command, text).Text.ShouldBe(said);

    [Fact]
    public void Who_where_and_whom_are_said_in_neutral_words()
    {
        var invoked = Translate("/kudos", "<@U2|bo> for staying late");

        invoked.From.ShouldBe(new Account("slack", "T1", "U1"));
        invoked.At.ShouldBe(new Address("slack", "T1", "C1", AddressKind.Channel) { IsPrivate = false });
        invoked.Mentions.ShouldBe([new Account("slack", "T1", "U2")]);
        invoked.ReceiptKey.ShouldBe("slack:trigger:13.7");
        invoked.CarriesReply.ShouldBeTrue();
    }

    [Theory]
    [InlineData("D1", "directmessage", AddressKind.Personal)]
    [InlineData("G1", "mpdm-ana--bo--cy-1", AddressKind.Group)]
    [InlineData("G1", "privategroup", AddressKind.Channel)]
    [InlineData("C1", null, AddressKind.Channel)]
    public void The_kind_of_place_is_known(string channel, string? name, AddressKind kind) =>
        SlackTranslator.At("T1", channel, name).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("D1", "directmessage", null)]
    [InlineData("G1", "mpdm-ana--bo--cy-1", true)]
    [InlineData("C1", "privategroup", true)]
    [InlineData("C1", "general", false)]
    [InlineData("C1", null, null)]
    public void Whether_only_its_members_see_it_is_known_where_Slack_says(string channel, string? name, bool? isPrivate) =>
        SlackTranslator.At("T1", channel, name).IsPrivate.ShouldBe(isPrivate);

    [Theory]
    [InlineData("T1", "E1", false, "T1")]
    [InlineData("T1", "E1", true, "E1")]
    [InlineData("T1", null, true, "T1")]
    [InlineData(null, "E1", true, "E1")]
    public void Only_an_installation_by_the_enterprise_counts_as_the_enterprises(
        string? team,
        string? enterprise,
        bool whole,
        string workspace
    ) => SlackInstallation.WorkspaceOf(team, enterprise, whole).ShouldBe(workspace);

    private static CommandInvoked Translate(string command, string text) =>
        SlackTranslator.Command(
            new SlashCommand
            {
                Command = command,
                Text = text,
                UserId = "U1",
                ChannelId = "C1",
                ChannelName = "general",
                TriggerId = "13.7",
            },
            "T1"
        );
}
