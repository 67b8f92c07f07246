using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_picks_a_message
{
    [Fact]
    public void Its_words_author_and_link_are_known()
    {
        var picked = Picked(
            """
            { "id": "1", "linkToMessage": "https://teams.example/l/message/1",
              "from": { "user": { "id": "aad-ben", "displayName": "Ben", "userIdentityType": "aadUser" } },
              "body": { "contentType": "html", "content": "<div><p>Mrs K&#39;s parcel came <b>broken</b> &amp; late,<br>says <at id=\"0\">Cem</at>.</p></div>" } }
            """
        );

        picked.Action.ShouldBe("report_issue");
        picked.Text.ShouldBe("Mrs K's parcel came broken & late,\nsays Cem.");
        picked.Author.ShouldBe(new Account("teams", Recorded.Tenant, "aad-ben"));
        picked.Permalink.ShouldBe("https://teams.example/l/message/1");
        picked.CarriesReply.ShouldBeTrue();
    }

    [Fact]
    public void An_app_is_no_author() =>
        Picked("""{ "from": { "application": { "id": "x" } }, "body": { "contentType": "text", "content": "a &lt; b" } }""")
            .Author.ShouldBeNull();

    [Fact]
    public void Plain_text_stays_plain() =>
        Picked("""{ "body": { "contentType": "text", "content": "a &lt; b" } }""").Text.ShouldBe("a < b");

    [Theory]
    [InlineData("<script>steal()</script>left", "left")]
    [InlineData("<style>p{}</style>", "")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one\ntwo")]
    [InlineData("&lt;b&gt;shown&lt;/b&gt;", "<b>shown</b>")]
    [InlineData("<p>&nbsp;</p><p>x</p>", "x")]
    public void Html_becomes_words(string html, string words) => HtmlText.Plain(html).ShouldBe(words);

    private static MessagePicked Picked(string payload) =>
        Recorded
            .Translated(
                Recorded.Channel(
                    $$"""
                    { "type": "invoke", "name": "composeExtension/fetchTask",
                      "value": { "commandId": "report_issue", "commandContext": "message", "messagePayload": {{payload}} } }
                    """
                )
            )
            .ShouldBeOfType<MessagePicked>();
}
