using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_writes_to_the_bot
{
    private const char Mark = CommandInvoked.MentionMark;

    [Fact]
    public void Words_in_the_one_to_one_chat_are_a_command()
    {
        var said = Said(Recorded.Personal("""{ "type": "message", "text": "issue parcel arrived broken" }"""));

        said.Text.ShouldBe("issue parcel arrived broken");
        said.From.ShouldBe(new Account("teams", Recorded.Tenant, Recorded.Ana));
        said.At.ShouldBe(new Address("teams", Recorded.Tenant, "a:ana-and-bot", AddressKind.Personal));
        said.CarriesReply.ShouldBeFalse();
        said.ReceiptKey.ShouldBe("teams:a:ana-and-bot:1763632800123");
    }

    [Fact]
    public void In_a_channel_the_bots_own_mention_goes_and_the_thread_is_known()
    {
        var said = Said(
            Recorded.Channel(
                """
                {
                  "type": "message",
                  "text": "<at>CxBot</at> tip\n",
                  "entities": [ { "type": "mention", "mentioned": { "id": "28:bot", "name": "CxBot" }, "text": "<at>CxBot</at>" } ]
                }
                """
            )
        );

        said.Text.ShouldBe("tip");
        said.Mentions.ShouldBeEmpty();
        said.At.ShouldBe(new Address("teams", Recorded.Tenant, "19:shipping@thread.tacv2", AddressKind.Channel, "1763632700000"));
    }

    [Fact]
    public void Colleagues_are_marks_in_the_order_of_the_text()
    {
        var said = Said(
            Recorded.Channel(
                """
                {
                  "type": "message",
                  "text": "<at>CxBot</at> kudos <at>Ben</at> and <at>Cem</at> for calling back",
                  "entities": [
                    { "type": "mention", "mentioned": { "id": "29:cem", "name": "Cem" }, "text": "<at>Cem</at>" },
                    { "type": "mention", "mentioned": { "id": "28:bot", "name": "CxBot" }, "text": "<at>CxBot</at>" },
                    { "type": "mention", "mentioned": { "id": "29:ben", "name": "Ben", "aadObjectId": "aad-ben" }, "text": "<at>Ben</at>" }
                  ]
                }
                """
            ),
            new KnownPeople(new Dictionary<string, string> { ["29:cem"] = "aad-cem" })
        );

        said.Text.ShouldBe($"kudos {Mark} and {Mark} for calling back");
        said.Mentions.Select(account => account.User).ShouldBe(["aad-ben", "aad-cem"]);
    }

    [Fact]
    public void Two_colleagues_of_one_name_are_two_marks()
    {
        var said = Said(
            Recorded.Personal(
                """
                {
                  "type": "message",
                  "text": "kudos <at>Ben</at> <at>Ben</at> for helping",
                  "entities": [
                    { "type": "mention", "mentioned": { "id": "29:ben-1" }, "text": "<at>Ben</at>" },
                    { "type": "mention", "mentioned": { "id": "29:ben-2" }, "text": "<at>Ben</at>" }
                  ]
                }
                """
            )
        );

        said.Mentions.Select(account => account.User).ShouldBe(["29:ben-1", "29:ben-2"]);
        said.Text.Count(letter => letter == Mark).ShouldBe(2);
    }

    [Fact]
    public void A_mentioned_channel_is_words_and_no_person()
    {
        var said = Said(
            Recorded.Channel(
                """
                {
                  "type": "message",
                  "text": "kudos <at>Shipping</at> for the weekend",
                  "entities": [ { "type": "mention", "mentioned": { "id": "19:shipping@thread.tacv2", "name": "Shipping" }, "text": "<at>Shipping</at>" } ]
                }
                """
            )
        );

        said.Text.ShouldBe("kudos Shipping for the weekend");
        said.Mentions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kudos&nbsp;for&nbsp;Tom &amp; Ida", "kudos for Tom & Ida")]
    [InlineData("price\u00a0&lt; 10 &euro;\r\n", "price < 10 €")]
    [InlineData("issue <b>no tag of ours</b> [x](y) *z*", "issue <b>no tag of ours</b> [x](y) *z*")]
    [InlineData("kudos \uFFFC and &#65532; me", "kudos  and  me")]
    [InlineData("  ", "")]
    public void Typed_characters_come_out_as_they_were_meant(string sent, string meant) =>
        Said(Recorded.Personal($$"""{ "type": "message", "text": {{System.Text.Json.JsonSerializer.Serialize(sent)}} }"""))
            .Text.ShouldBe(meant);

    [Fact]
    public void A_forged_mention_inside_another_does_no_harm()
    {
        var said = Said(
            Recorded.Personal(
                """
                {
                  "type": "message",
                  "text": "<at>Ben</at> hello",
                  "entities": [
                    { "type": "mention", "mentioned": { "id": "29:ben" }, "text": "<at>Ben</at>" },
                    { "type": "mention", "mentioned": { "id": "29:x" }, "text": "Ben" },
                    { "type": "mention", "mentioned": { "id": "29:y" }, "text": "not there" },
                    { "type": "mention", "mentioned": null, "text": "hello" }
                  ]
                }
                """
            )
        );

        said.Text.ShouldBe($"{Mark} hello");
        said.Mentions.Count.ShouldBe(1);
    }

    [Fact]
    public void Ids_of_a_local_stand_in_are_as_good_as_Teams()
    {
        var said = Said(
            """
            {
              "type": "message", "id": "1", "text": "help", "channelId": "msteams",
              "serviceUrl": "http://localhost:56150/_connector",
              "from": { "id": "user-id-0", "name": "Alex Wilber", "aadObjectId": "00000000-0000-0000-0000-0000000000020" },
              "recipient": { "id": "00000000-0000-0000-0000-00000000000011", "name": "Test Bot" },
              "conversation": { "id": "team-id;messageid=42", "conversationType": "channel", "tenantId": "00000000-0000-0000-0000-0000000000001" }
            }
            """
        );

        said.At.ShouldBe(new Address("teams", "00000000-0000-0000-0000-0000000000001", "team-id", AddressKind.Channel, "42"));
        said.From.User.ShouldBe("00000000-0000-0000-0000-0000000000020");
    }

    [Fact]
    public void Without_an_Entra_id_the_platforms_own_names_them() =>
        Said(Recorded.Personal("""{ "type": "message", "text": "help", "from": { "id": "29:guest" } }""")).From.User.ShouldBe("29:guest");

    [Theory]
    [InlineData("""{ "type": "typing" }""")]
    [InlineData("""{ "type": "message", "text": "hi", "from": null }""")]
    [InlineData("""{ "type": "message", "text": "hi", "conversation": null }""")]
    public void Nothing_is_made_of_other_events(string differs) => Recorded.Translated(Recorded.Personal(differs)).ShouldBeNull();

    private static CommandInvoked Said(string json, KnownPeople? people = null) =>
        Recorded.Translated(json, people).ShouldBeOfType<CommandInvoked>();
}
