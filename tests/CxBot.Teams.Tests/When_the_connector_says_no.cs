using System.Net;
using System.Text;
using CxBot.Core.Outbox;

namespace CxBot.Teams.Tests;

public sealed class When_the_connector_says_no
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(400, "BadSyntax", RefusedBecause.Message, RefusedBecause.Message)]
    [InlineData(403, "BotNotInConversationRoster", RefusedBecause.Conversation, RefusedBecause.Person)]
    [InlineData(403, "ConversationBlockedByUser", RefusedBecause.Conversation, RefusedBecause.Person)]
    [InlineData(403, "ForbiddenOperationException", RefusedBecause.Conversation, RefusedBecause.Person)]
    [InlineData(403, "BotDisabledByAdmin", RefusedBecause.Permission, RefusedBecause.Permission)]
    [InlineData(403, "NotEnoughPermissions", RefusedBecause.Permission, RefusedBecause.Permission)]
    [InlineData(403, "InvalidBotApiHost", RefusedBecause.Message, RefusedBecause.Message)]
    [InlineData(404, "ConversationNotFound", RefusedBecause.Conversation, RefusedBecause.Person)]
    [InlineData(413, "MessageSizeTooBig", RefusedBecause.Message, RefusedBecause.Message)]
    [InlineData(500, "ServiceError", RefusedBecause.Message, RefusedBecause.Message)]
    public void Some_answers_are_final_and_each_says_what_it_is_about(int status, string code, RefusedBecause inRoom, RefusedBecause inChat)
    {
        var body = $$"""{ "error": { "code": "{{code}}", "message": "words" } }""";

        Class(status, body).ShouldBe(new Delivery.Refused(code, inRoom));
        Class(status, body, isPrivate: true).ShouldBe(new Delivery.Refused(code, inChat));
    }

    [Fact]
    public void A_block_is_found_inside_the_message()
    {
        const string Body =
            """{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\",\"errorCode\":209}"}}""";

        Class(403, Body, isPrivate: true).ShouldBe(new Delivery.Refused("MessageWritesBlocked", RefusedBecause.Person));
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
    public void A_host_that_is_away_says_for_how_long() =>
        Class(503, "", retryAfter: "60").ShouldBe(new Delivery.Unclear("503", TimeSpan.FromMinutes(1)));

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
            .Class(new HttpRequestException(HttpRequestError.ConnectionError), isEdit: false, isPrivate: false)
            .ShouldBeOfType<Delivery.Later>()
            .WholeWorkspace.ShouldBeTrue();

    [Fact]
    public void A_time_out_says_nothing() =>
        TeamsErrors.Class(new TaskCanceledException(), isEdit: false, isPrivate: false).ShouldBeOfType<Delivery.Unclear>();

    private static Delivery Class(int status, string body, string? retryAfter = null, bool isEdit = false, bool isPrivate = false)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return TeamsErrors.Class(TeamsErrors.Refusal("POST activities", response, Encoding.UTF8.GetBytes(body), Now), isEdit, isPrivate);
    }
}
