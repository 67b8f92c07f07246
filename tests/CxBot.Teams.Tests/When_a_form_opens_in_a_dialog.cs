using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_a_form_opens_in_a_dialog : IAsyncLifetime
{
    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        await bot.DeliverAsync(
            Recorded.Channel(
                """
                {
                  "type": "message",
                  "text": "<at>ben</at> is here",
                  "entities": [ { "type": "mention", "mentioned": { "id": "29:ben", "name": "ben" }, "text": "<at>ben</at>" } ]
                }
                """
            )
        );
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_press_is_answered_with_the_form()
    {
        var page = Page(await OpenAsync());

        page["title"]!.GetValue<string>().ShouldBe("Thank a colleague");
        page["height"]!.GetValue<string>().ShouldBe("large", "four questions do not stand in sight otherwise");
        var card = page["card"]!["content"]!;
        card["body"]!.AsArray().Select(element => (string?)element!["text"]).ShouldNotContain("Thank a colleague");
        card["actions"]!.AsArray().Select(action => (string)action!["type"]!).ShouldBe(["Action.Submit"]);
        bot.Connector.Calls.ShouldNotContain(call => call.Method == "PUT");
    }

    [Fact]
    public async Task Sent_in_the_one_to_one_chat_it_closes_since_the_message_behind_it_says_everything()
    {
        var answer = await bot.InvokeAsync(
            Recorded.Personal(
                """
                { "type": "invoke", "name": "task/fetch", "id": "f:1", "replyToId": "17", "value": { "data": { "cx": { "verb": "issue.waiting", "value": "Parcel came broken", "opens": true, "revision": "r" } } } }
                """
            )
        );
        var cx = Cx(answer).DeepClone();
        using var sent = await bot.DeliverAsync(
            Recorded.Personal(
                $$"""
                { "type": "invoke", "name": "task/submit", "id": "f:2", "replyToId": "17", "value": { "data":
                  { "cx": {{cx.ToJsonString()}}, "happened": "Parcel came broken" } } }
                """
            )
        );

        (await sent.Content.ReadAsStringAsync()).ShouldBeEmpty();
        bot.Read(db => db.Issues.Single().Happened).ShouldBe("Parcel came broken");
    }

    [Fact]
    public async Task What_needs_mending_is_said_in_the_dialog_and_everything_typed_is_kept()
    {
        var page = Page(await SendAsync(Cx(await OpenAsync()), people: Ben, reason: "too short"));

        var inputs = page["card"]!["content"]!["body"]!.AsArray();
        inputs.Single(input => (string?)input!["id"] == "reason")!["value"]!.GetValue<string>().ShouldBe("too short");
        inputs.Single(input => (string?)input!["id"] == "people")!["value"]!.GetValue<string>().ShouldBe(Ben);
        page["card"]!.ToJsonString().ShouldContain("Attention");
        bot.Read(db => db.Kudos.Count()).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_sent_belongs_to_the_room_of_the_card_and_the_dialog_confirms_it()
    {
        var answer = await SendAsync(Cx(await OpenAsync()), people: Ben, reason: "Called every customer back on Friday night");

        answer.ToJsonString().ShouldContain("ben will hear of it");
        bot.Read(db => db.Outbox.Count(message => message.Conversation == "19:shipping@thread.tacv2" && message.Subject != null))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Delivered_again_under_another_id_it_has_one_effect_and_the_first_answer()
    {
        var form = Cx(await OpenAsync());

        var first = await SendAsync(form, people: Ben, reason: "Called every customer back on Friday night");
        var second = await SendAsync(form, people: Ben, reason: "Called every customer back on Friday night", id: "f:another");

        Words(second).ShouldBe(Words(first));
        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
    }

    [Fact]
    public void What_can_be_seen_behind_it_closes_it()
    {
        var sent = new FormSubmitted
        {
            ReceiptKey = "r",
            From = new Account("teams", Recorded.Tenant, Recorded.Ana),
            At = new Address("teams", Recorded.Tenant, "19:shipping@thread.tacv2", AddressKind.Channel),
            Form = "f",
            Answers = new FormAnswers(new Dictionary<string, IReadOnlyList<string>>()),
        };
        var said = new Reply.Public(Card.Of(Text.Typed("Thanks to ben")));

        foreach (var reply in new Reply[] { new Reply.Silent(), said })
            InvokeAnswers.InDialog(new Handled(sent, new Answer(reply, Reader.Default), Press: null), Surface.Dialog("r")).ShouldBeNull();
    }

    [Fact]
    public async Task A_refusal_stands_in_the_dialog()
    {
        var answer = await InvokeAsync(
            "task/fetch",
            """{ "cx": { "verb": "issue.note", "value": "77", "opens": true, "revision": "r" } }"""
        );

        answer["task"]!["type"]!.GetValue<string>().ShouldBe("message");
        answer["task"]!["value"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_button_of_somebody_elses_card_is_answered_kindly() =>
        (await InvokeAsync("task/fetch", """{ "theirs": 1 }"""))["task"]!["value"]!.GetValue<string>().ShouldContain("older message");

    [Fact]
    public async Task A_payload_without_data_is_none_of_ours()
    {
        using var response = await bot.DeliverAsync(Recorded.Channel("""{ "type": "invoke", "name": "task/submit", "value": { } }"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private string Ben => bot.Read(db => db.People.Single(person => person.Name == "ben").Id).ToString(CultureInfo.InvariantCulture);

    private Task<JsonNode> OpenAsync() =>
        InvokeAsync(
            "task/fetch",
            """{ "msteams": { "type": "task/fetch" }, "cx": { "verb": "say.run", "value": "kudos", "opens": true, "revision": "r" } }"""
        );

    private Task<JsonNode> SendAsync(JsonNode cx, string people, string reason, string id = "f:1") =>
        InvokeAsync(
            "task/submit",
            new JsonObject
            {
                ["cx"] = cx.DeepClone(),
                ["people"] = people,
                ["reason"] = reason,
                ["show"] = "here",
            }.ToJsonString(),
            id
        );

    private Task<JsonNode> InvokeAsync(string name, string data, string id = "f:1") =>
        bot.InvokeAsync(
            Recorded.Channel(
                $$"""
                { "type": "invoke", "name": "{{name}}", "id": "{{id}}", "replyToId": "17",
                  "value": { "data": {{data}}, "context": { "theme": "default" } } }
                """
            )
        );

    private static JsonNode Page(JsonNode answer)
    {
        answer["task"]!["type"]!.GetValue<string>().ShouldBe("continue", answer.ToJsonString());
        return answer["task"]!["value"]!;
    }

    private static JsonNode Cx(JsonNode answer) => Page(answer)["card"]!["content"]!["actions"]![0]!["data"]!["cx"]!;

    private static IEnumerable<string> Words(JsonNode answer) =>
        Page(answer)["card"]!["content"]!["body"]!
            .AsArray()
            .Where(element => element!["actions"] is null)
            .Select(element => element!.ToJsonString());
}
