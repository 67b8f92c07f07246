using System.IO.Pipelines;
using System.Net;
using CxBot.Slack.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CxBot.Slack.Tests;

public sealed class When_Slack_knocks(SlackStage stage) : IClassFixture<SlackStage>
{
    public static TheoryData<string> Doors { get; } =
    [SlackSurface.CommandsPath, SlackSurface.InteractivePath, SlackSurface.EventsPath, SlackSurface.OptionsPath];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_forged_request_is_turned_away_and_nothing_runs(string path)
    {
        var before = Asked();
        var answer = await stage.SendAsync(path, AppMention("1.1"), "application/json", signature: "v0=" + new string('0', 64));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        Asked().ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task An_unsigned_request_is_turned_away(string path) =>
        (await stage.SendUnsignedAsync(path, "{}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task A_request_signed_at_another_time_is_turned_away(int seconds)
    {
        var answer = await stage.SendAsync(
            SlackSurface.EventsPath,
            "{}",
            "application/json",
            signedAt: stage.Clock.GetUtcNow().AddSeconds(seconds)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_too_large()
    {
        var answer = await stage.SendAsync(SlackSurface.EventsPath, new string(' ', SlackRequest.MostBytes) + "{}", "application/json");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task One_whose_length_nobody_says_is_read_no_further()
    {
        var request = new DefaultHttpContext().Request;
        var body = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await body.Writer.WriteAsync(new byte[SlackRequest.MostBytes + 1]);
        request.HttpContext.Features.Set<IRequestBodyPipeFeature>(new BodyPipe(body.Reader));

        (await SlackRequest.ReadAsync(request)).ShouldBeNull();

        // Kestrel drains what is left, which it can't while it is being read.
        body.Reader.TryRead(out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_time":"soon"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"app_mention","user":"U1","channel":"C1","ts":9.9}}""")]
    public async Task A_signed_event_that_nobody_can_read_is_taken(string json)
    {
        // For many refusals Slack stops sending events to anybody.
        var answer = await stage.EventAsync(json);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("payload=%7B")]
    [InlineData("payload=")]
    [InlineData("other=1")]
    [InlineData("payload=%FF%FE")]
    [InlineData("")]
    public async Task An_interaction_that_is_no_JSON_is_a_bad_request(string form)
    {
        foreach (var path in new[] { SlackSurface.InteractivePath, SlackSurface.OptionsPath })
        {
            var answer = await stage.SendAsync(path, form, "application/x-www-form-urlencoded");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task A_command_without_a_user_is_a_bad_request() =>
        (
            await stage.FormAsync(SlackSurface.CommandsPath, ("command", "/cx"), ("channel_id", "C1"), ("trigger_id", "1"))
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_address_is_proven_with_the_challenge()
    {
        var answer = await stage.EventAsync("""{"type":"url_verification","token":"old","challenge":"3eZbrw1aBm2rZg"}""");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"challenge":"3eZbrw1aBm2rZg"}""");
    }

    [Fact]
    public async Task A_certificate_check_is_answered_and_whatever_it_smuggles_is_not_read()
    {
        var before = Asked();
        var smuggled = SlackStage.Form(
            ("ssl_check", "1"),
            ("command", "/cx"),
            ("user_id", "U1"),
            ("channel_id", "C1"),
            ("trigger_id", "t")
        );
        var answer = await stage.SendUnsignedAsync(SlackSurface.CommandsPath, smuggled, "application/x-www-form-urlencoded");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        Asked().ShouldBe(before);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"type":"something_new"}""")]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1","token":"x"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"team_join","user":{"id":"U9"}}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":7}}""")]
    [InlineData(
        """{"type":"event_callback","team_id":"T_OTHER","event_id":"Ev9","event":{"type":"app_mention","user":"U1","channel":"C1","ts":"9.9"}}"""
    )]
    public async Task A_signed_event_that_means_nothing_here_is_taken(string json) =>
        (await stage.EventAsync(json)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("""{"type":"something_new","user":{"id":"U1"},"trigger_id":"1"}""")]
    [InlineData("""{"type":"block_actions","user":{"id":"U1"},"team":null,"trigger_id":"1","actions":[]}""")]
    [InlineData("""{"type":"view_closed","user":{"id":"U1"},"view":{"id":"V1"}}""")]
    public async Task A_signed_interaction_that_means_nothing_here_is_taken(string json) =>
        (await stage.InteractAsync(json)).StatusCode.ShouldBe(HttpStatusCode.OK);

    private sealed record BodyPipe(PipeReader Reader) : IRequestBodyPipeFeature;

    private int Asked() => stage.Slack.Calls.Count(call => call.Method != "auth.test");

    private static string AppMention(string ts) =>
        $$"""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"help","ts":"{{ts}}","channel":"C1"} }""";
}
