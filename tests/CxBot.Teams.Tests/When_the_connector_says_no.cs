using System.Net;
using System.Text;
using CxBot.Core.Outbox;

namespace CxBot.Teams.Tests;

public sealed class When_the_connector_says_no
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(400, "BadSyntax")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(413, "MessageSizeTooBig")]
    [InlineData(500, "ServiceError")]
    public void Some_answers_are_final(int status, string code) =>
        Class(status, $$"""{ "error": { "code": "{{code}}", "message": "words" } }""").ShouldBe(new Delivery.Refused(code));

    [Fact]
    public void A_block_is_found_inside_the_message()
    {
        const string Body =
            """{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\",\"errorCode\":209}"}}""";

        Class(403, Body).ShouldBe(new Delivery.Refused("MessageWritesBlocked"));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public void Too_fast_or_at_once_is_tried_again_there_only(int status) =>
        Class(status, "").ShouldBeOfType<Delivery.Later>().WholeWorkspace.ShouldBeFalse();

    [Fact]
    public void It_is_waited_as_long_as_asked() => Class(429, "", retryAfter: "17").ShouldBe(new Delivery.Later(TimeSpan.FromSeconds(17)));

    [Fact]
    public void It_is_waited_until_the_hour_asked() =>
        Class(429, "", retryAfter: "Fri, 20 Nov 2026 10:00:30 GMT").ShouldBe(new Delivery.Later(TimeSpan.FromSeconds(30)));

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    public void A_post_may_have_arrived_and_an_edit_may_be_repeated(int status)
    {
        Class(status, "").ShouldBeOfType<Delivery.Unclear>();
        Class(status, "", isEdit: true).ShouldBeOfType<Delivery.Later>();
    }

    [Fact]
    public void A_message_to_edit_may_be_gone() =>
        Class(404, """{ "error": { "code": "ActivityNotFoundInConversation" } }""", isEdit: true)
            .ShouldBe(new Delivery.Gone("ActivityNotFoundInConversation"));

    [Fact]
    public void A_wrong_registration_stops_every_conversation_until_it_is_mended() =>
        Class(401, "").ShouldBeOfType<Delivery.Later>().WholeWorkspace.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{ "error": { "code": "X", "message": "{not json" } }""")]
    public void Any_body_will_do(string body) => Class(400, body).ShouldBeOfType<Delivery.Refused>();

    [Fact]
    public void A_host_that_does_not_listen_got_nothing() =>
        TeamsErrors
            .Class(new HttpRequestException(HttpRequestError.ConnectionError), isEdit: false)
            .ShouldBeOfType<Delivery.Later>()
            .WholeWorkspace.ShouldBeTrue();

    [Fact]
    public void A_time_out_says_nothing() =>
        TeamsErrors.Class(new TaskCanceledException(), isEdit: false).ShouldBeOfType<Delivery.Unclear>();

    private static Delivery Class(int status, string body, string? retryAfter = null, bool isEdit = false)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return TeamsErrors.Class(TeamsErrors.Refusal("POST activities", response, Encoding.UTF8.GetBytes(body), Now), isEdit);
    }
}
