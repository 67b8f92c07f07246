using CxBot.Core.Outbox;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CxBot.Slack.Tests;

public sealed class When_Slacks_API_misbehaves(SlackStage stage) : IClassFixture<SlackStage>
{
    [Fact]
    public async Task Its_no_says_method_code_scope_and_why()
    {
        stage.Slack.Answer(
            "views.open",
            """{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands","response_metadata":{"messages":["why"]}}"""
        );
        var refused = await Should.ThrowAsync<SlackException>(() => CallAsync("views.open"));

        (refused.Method, refused.Code, refused.Needed, refused.Provided).ShouldBe(
            ("views.open", "missing_scope", "chat:write", "commands")
        );
        refused.Messages.ShouldBe(["why"]);
        refused.Trouble.ShouldBe(SlackTrouble.Permission);
    }

    [Fact]
    public async Task An_outage_leaves_it_unclear_what_was_done() =>
        (await RefusalAsync(Results.StatusCode(503))).Trouble.ShouldBe(SlackTrouble.Unclear);

    [Fact]
    public async Task An_answer_that_is_no_JSON_leaves_it_unclear() =>
        (await RefusalAsync(Results.Text("<html>", "text/html"))).Trouble.ShouldBe(SlackTrouble.Unclear);

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_token() =>
        (await RefusalAsync(Results.Redirect(stage.Slack.ResponseUrl))).Code.ShouldBe("http_302");

    [Fact]
    public async Task A_server_that_is_not_there_was_told_nothing()
    {
        var gone = await FakeSlack.StartAsync();
        var options = Options.Create(new SlackOptions { ApiBaseUrl = gone.ApiBaseUrl, BotToken = SlackStage.Token });
        await gone.DisposeAsync();
        var client = new SlackApi(stage.Get<IHttpClientFactory>(), options, stage.Get<IServer>());

        var refused = await Should.ThrowAsync<SlackException>(() =>
            client.CallAsync("auth.test", SlackApi.Bearer(SlackStage.Token), [], SlackJson.Default.AuthTestResponse, default)
        );
        SlackErrors.Delivery(refused).ShouldBe(new Delivery.Later(TimeSpan.FromSeconds(10), WholeWorkspace: true));
    }

    [Theory]
    [InlineData("expired_trigger_id", null, true)]
    [InlineData("trigger_exchanged", null, true)]
    [InlineData("invalid_arguments", "[ERROR] invalid trigger_id", true)]
    [InlineData("invalid_arguments", "[ERROR] missing required field: blocks", false)]
    public void A_form_that_came_too_late_is_known_by_all_its_names(string code, string? message, bool tooLate)
    {
        var response = new SlackResponse { ResponseMetadata = new ResponseMetadata { Messages = message is null ? null : [message] } };
        SlackErrors.IsTooLate(new SlackException("views.open", code, response)).ShouldBe(tooLate);
    }

    private Task<SlackException> RefusalAsync(IResult answer)
    {
        stage.Slack.Answer("chat.delete", _ => answer);
        return Should.ThrowAsync<SlackException>(() => CallAsync("chat.delete"));
    }

    private Task<SlackResponse> CallAsync(string method) =>
        stage.Get<SlackClient>().CallAsync(method, "T1", [("a", "1"), ("b", null)], SlackJson.Default.SlackResponse, default);
}
