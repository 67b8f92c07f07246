using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;

namespace CxBot.Slack.Tests;

public sealed class When_using_the_Home_tab : IAsyncLifetime
{
    private readonly SlackStage stage = new();

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        stage.Slack.Answer("views.open", """{"ok":true,"view":{"id":"V7","type":"modal","hash":"7.a"}}""");
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_form_opens_from_there()
    {
        await PressAsync("say.run", "kudos\u001f");

        var call = await stage.Slack.NextAsync("views.open");
        call["trigger_id"].ShouldBe("13.7");
        call.Json("view").GetProperty("submit").GetProperty("type").GetString().ShouldBe("plain_text");
    }

    [Fact]
    public async Task A_private_answer_is_shown_there_and_nowhere_else()
    {
        await PressAsync("say.run", "mine\u001f");

        var view = (await stage.Slack.NextAsync("views.open")).Json("view");
        BlockKitRules.CheckModalCard(view);
        await stage.StopAsync();
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "chat.postMessage");
    }

    [Fact]
    public async Task The_next_answer_takes_the_place_of_the_first()
    {
        await PressAsync("say.run", "board\u001f", view: Modal("V7", "7.a"));

        var call = await stage.Slack.NextAsync("views.update");
        call["view_id"].ShouldBe("V7");
        call["hash"].ShouldBe("7.a");
        BlockKitRules.CheckModalCard(call.Json("view"));
    }

    [Theory]
    [InlineData("hash_conflict", false)] // A later press has drawn the window.
    [InlineData("not_found", true)] // They closed it.
    public async Task A_window_that_went_on_is_left_as_it_is(string code, bool isSaidElsewhere)
    {
        stage.Slack.Answer("views.update", $$"""{"ok":false,"error":"{{code}}"}""");
        await PressAsync("say.run", "board\u001f", view: Modal("V7", "7.a"));
        await stage.StopAsync();

        stage.Slack.Calls.Any(call => call.Method == "chat.postMessage").ShouldBe(isSaidElsewhere);
    }

    [Fact]
    public async Task A_form_that_was_opened_nowhere_says_in_its_window_how_it_went()
    {
        var answer = await SubmitKudosAsync(new FormOrigin("", AddressKind.Personal, null), "Thank you for finding Mrs K's parcel.");

        var body = JsonDocument.Parse(answer).RootElement;
        body.GetProperty("response_action").GetString().ShouldBe("update");
        BlockKitRules.CheckModalCard(body.GetProperty("view"));
    }

    [Fact]
    public async Task It_is_drawn_again_after_what_they_did_there_when_it_looks_different_now()
    {
        await OpenAsync("Ev1");
        await stage.Slack.NextAsync("views.publish");
        await PressAsync("say.run", "mine\u001f");
        await SubmitKudosAsync(new FormOrigin("", AddressKind.Personal, null), "Thank you for finding Mrs K's parcel.");
        await stage.StopAsync();

        // The press changed nothing; the kudos changed a number.
        stage.Slack.Calls.Count(call => call.Method == "views.publish").ShouldBe(2);
    }

    [Fact]
    public async Task It_is_drawn_again_when_somebody_else_did_something_that_concerns_them()
    {
        await OpenAsync("Ev1");
        await stage.Slack.NextAsync("views.publish");
        await stage.TypeAsync("/kudos", "<@U1> for staying late to find Mrs K's parcel", user: "U2", trigger: "0.7");
        await stage
            .Get<IChatSender>()
            .PostAsync(new Destination("T1", null, "U1"), Card.Of(Text.Typed("U2 thanks you")), Reader.Default, "1", default);

        (await stage.Slack.NextAsync("views.publish"))["user_id"].ShouldBe("U1");
    }

    [Fact]
    public async Task What_Slack_asked_to_wait_with_is_drawn_once_after_the_wait_as_it_is_then()
    {
        stage.Slack.Answer("views.publish", _ => new AskedToWait(30));
        await OpenAsync("Ev1");
        var first = (await stage.Slack.NextAsync("views.publish")).Json("view").GetRawText();
        await stage.Clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(30));
        stage.Slack.Answer("views.publish", """{"ok":true}""");
        await SubmitKudosAsync(new FormOrigin("", AddressKind.Personal, null), "Thank you for finding Mrs K's parcel.");
        await OpenAsync("Ev2");

        stage.Clock.Advance(TimeSpan.FromSeconds(30));

        var drawn = await stage.Slack.NextAsync("views.publish");
        drawn["user_id"].ShouldBe("U1");
        drawn.Json("view").GetRawText().ShouldNotBe(first);
        await stage.StopAsync();
        stage.Slack.Calls.Count(call => call.Method == "views.publish").ShouldBe(2);
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_Slack()
    {
        stage.Slack.Answer("views.publish", _ => new AskedToWait(30));
        await OpenAsync("Ev1");
        await stage.Clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(30));

        await stage.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));

        stage.Slack.Calls.Count(call => call.Method == "views.publish").ShouldBe(1);
    }

    [Fact]
    public async Task Who_never_opened_it_is_left_alone()
    {
        await stage.TypeAsync("/cx", "mine");
        await stage.StopAsync();

        stage.Slack.Calls.ShouldNotContain(call => call.Method == "views.publish");
    }

    [Fact]
    public async Task A_global_shortcut_is_answered_in_a_window()
    {
        await stage.InteractAsync(
            """{"type":"shortcut","team":{"id":"T1"},"user":{"id":"U1"},"callback_id":"report_issue","trigger_id":"13.7","action_ts":"1"}"""
        );

        BlockKitRules.CheckModalCard((await stage.Slack.NextAsync("views.open")).Json("view"));
    }

    private Task<HttpResponseMessage> OpenAsync(string eventId) =>
        stage.EventAsync(
            $$$"""{"type":"event_callback","team_id":"T1","event_id":"{{{eventId}}}","event":{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home","event_ts":"1.1"}}"""
        );

    private Task<HttpResponseMessage> PressAsync(string action, string value, string view = """{"id":"VH","type":"home","hash":"1.a"}""") =>
        stage.InteractAsync(
            $$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","container":{"type":"view","view_id":"V"},
             "view":{{view}},"actions":[{"type":"button","action_id":"{{action}}","value":{{JsonSerializer.Serialize(value)}} }]}
            """
        );

    private async Task<string> SubmitKudosAsync(FormOrigin origin, string reason)
    {
        await stage.TypeAsync("/kudos", "", user: "U2", trigger: "9.9");
        var found = await stage.InteractAsync(
            """{"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"action_id":"people","block_id":"people","value":"person u2"}""",
            SlackSurface.OptionsPath
        );
        var option = JsonDocument.Parse(await found.Content.ReadAsStringAsync()).RootElement.GetProperty("options")[0].GetRawText();
        var answer = await stage.InteractAsync(
            $$$"""
            {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"14.1","view":{"id":"V7","type":"modal","hash":"7.b",
             "callback_id":"kudos.give","private_metadata":{{{JsonSerializer.Serialize(origin.Write())}}},"state":{"values":{
               "people":{"people":{"type":"multi_external_select","selected_options":[{{{option}}}]}},
               "show":{"answer":{"type":"static_select","selected_option":{"text":{"type":"plain_text","text":"x"},"value":"quiet"} } },
               "reason":{"answer":{"type":"plain_text_input","value":{{{JsonSerializer.Serialize(reason)}}} } } } } } }
            """
        );
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Modal(string id, string hash) => $$"""{"id":"{{id}}","type":"modal","hash":"{{hash}}"}""";
}
