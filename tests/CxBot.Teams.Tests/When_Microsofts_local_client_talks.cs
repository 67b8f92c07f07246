using System.Net;
using System.Text.Json.Nodes;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

/// <summary>Activities as the Agents Playground 0.2.28 sends them: without a token, with ids and a tenant that Teams never has.</summary>
public sealed class When_Microsofts_local_client_talks : IAsyncLifetime
{
    private const string Chat = "/_connector/v3/conversations/personal-chat-id/activities";

    private RunningBot bot = null!;

    // As README says: no registration at all.
    public async Task InitializeAsync() =>
        bot = await RunningBot.StartAsync(
            "Development",
            ("Teams:AppId", ""),
            ("Teams:ClientSecret", ""),
            ("Teams:TokenUrl", ""),
            ("Teams:AllowUnauthenticatedLoopback", "true")
        );

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Installed_by_two_events_at_each_reload_it_welcomes_once()
    {
        for (var reload = 0; reload < 2; reload++)
            await Task.WhenAll(
                SendAsync($$"""{ "type": "installationUpdate", "action": "add", "id": "install-{{reload}}" }"""),
                SendAsync(
                    $$"""{ "type": "conversationUpdate", "id": "update-{{reload}}", "membersAdded": [ { "id": "user-id-0" }, { "id": "bot-id" } ] }"""
                )
            );

        bot.Read(db => db.Outbox.Count()).ShouldBe(1);
    }

    [Fact]
    public async Task Its_buttons_ask_for_no_dialog_and_the_form_comes_as_a_message_that_needs_no_search()
    {
        var toast = await PressAsync("""{ "cx": { "verb": "say.run", "value": "kudos", "opens": true, "revision": "r" } }""");

        toast["type"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.activity.message");
        var form = await bot.Connector.HearAsync(call => call.Path == Chat && call.Body.Contains("form.submit", StringComparison.Ordinal));
        form.Body.ShouldContain("Input.ChoiceSet");
        form.Body.ShouldNotContain("choices.data");
        form.Body.ShouldNotContain("task/fetch");
        // It warns of a width below every message.
        form.Body.ShouldNotContain("width");
        form.Authorization.ShouldBeNull();
    }

    [Fact]
    public async Task A_button_that_would_open_a_dialog_asks_for_none_either()
    {
        await PressAsync("""{ "cx": { "verb": "say.run", "value": "issue", "revision": "r" } }""");

        var question = await bot.Connector.HearAsync(call =>
            call.Path == Chat && call.Body.Contains("issue.waiting", StringComparison.Ordinal)
        );
        question.Body.ShouldNotContain("task/fetch");
    }

    [Fact]
    public async Task The_last_line_of_a_dialog_is_a_card_since_it_draws_nothing_else()
    {
        using var response = await SendAsync(
            """{ "type": "invoke", "name": "composeExtension/submitAction", "id": "s1", "value": { "commandId": "give_kudos", "data": { "cx": { "verb": "kudos.nobody", "value": "", "revision": "r" } } } }"""
        );

        var task = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["task"]!;
        task["type"]!.GetValue<string>().ShouldBe("continue");
        task["value"]!["card"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_press_without_id_and_trigger_is_a_press()
    {
        var answer = await PressAsync("""{ "cx": { "verb": "say.run", "value": "help", "revision": "r" } }""");

        answer["statusCode"]!.GetValue<int>().ShouldBe(200);
        await bot.Connector.HearAsync(call => call.Path == Chat);
    }

    [Fact]
    public async Task What_the_host_splits_has_no_id_and_is_sent_all_the_same()
    {
        bot.Connector.Instead = _ => (202, "");
        await SendAsync("""{ "type": "typing" }""");

        var delivery = await bot.Sender.PostAsync(
            new Core.Outbox.Destination("00000000-0000-0000-0000-0000000000001", "personal-chat-id"),
            Core.Chat.Card.Of(Core.Chat.Text.Typed("Hello")),
            Core.Chat.Reader.Default,
            "row-1",
            CancellationToken.None
        );

        delivery.ShouldBe(new Core.Outbox.Delivery.Sent("personal-chat-id", null));
    }

    private async Task<JsonNode> PressAsync(string data)
    {
        using var response = await SendAsync(
            $$"""
            { "type": "invoke", "name": "adaptiveCard/action", "id": "f:1", "replyToId": "17", "channelData": { "source": { "name": "message" } },
              "value": { "action": { "type": "Action.Execute", "title": "Thank somebody", "verb": "say.run", "data": {{data}} } } }
            """
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private async Task<HttpResponseMessage> SendAsync(string differs)
    {
        var activity = JsonNode
            .Parse(
                """
                {
                  "channelId": "msteams",
                  "timestamp": "2026-11-22T05:04:37.123Z",
                  "locale": "en-US",
                  "from": { "id": "user-id-0", "name": "Alex Wilber", "aadObjectId": "00000000-0000-0000-0000-0000000000020", "role": "user" },
                  "recipient": { "id": "bot-id", "name": "Test Bot" },
                  "conversation": {
                    "id": "personal-chat-id",
                    "conversationType": "personal",
                    "tenantId": "00000000-0000-0000-0000-0000000000001"
                  },
                  "channelData": { "tenant": { "id": "00000000-0000-0000-0000-0000000000001" } }
                }
                """
            )!
            .AsObject();
        foreach (var (name, value) in JsonNode.Parse(differs)!.AsObject())
            activity[name] = value?.DeepClone();
        return await bot.SendAsync(bot.WithServiceUrl(activity.ToJsonString()), token: null);
    }
}
