using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Teams.Tests;

public sealed class When_a_client_knows_no_dialogs : IAsyncLifetime
{
    private const string Chat = "a%3Aana-and-bot";
    private const string Form =
        """{ "cx": { "verb": "say.run", "value": "kudos", "opens": true, "revision": "r" }, "msteams": { "type": "task/fetch" } }""";

    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        bot.Connector.Instead = call =>
            call.Method == "POST" && call.Body.Contains("form.submit", StringComparison.Ordinal) ? (201, """{ "id": "form-1" }""") : null;
        await bot.DeliverAsync(
            Recorded.Personal(
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
    public async Task A_button_pressed_by_message_gets_the_form_as_a_message_of_its_own()
    {
        var form = await OpenAsync(Recorded.Personal);

        form.ToJsonString().ShouldContain("Thank a colleague");
        bot.Connector.Calls.ShouldNotContain(call => call.Method == "PUT");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_confirmation_takes_the_place_of_the_form(bool knowsExecute)
    {
        var form = await OpenAsync(Recorded.Personal);

        await SendAsync(Cx(form), "Called every customer back on Friday night", knowsExecute);

        (await PutAsync()).ShouldContain("Thank you. Only ben");
        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
    }

    [Fact]
    public async Task What_needs_mending_is_said_in_the_form_and_everything_typed_is_kept()
    {
        var form = await OpenAsync(Recorded.Personal);

        await SendAsync(Cx(form), "too short", knowsExecute: false);

        var mended = await PutAsync();
        mended.ShouldContain("too short");
        mended.ShouldContain("Attention");
    }

    [Fact]
    public async Task A_form_opened_in_a_channel_stands_in_the_chat_and_what_is_sent_belongs_to_the_channel()
    {
        var form = await OpenAsync(Recorded.Channel);
        await SendAsync(Cx(form), "Called every customer back on Friday night", knowsExecute: true);

        bot.Read(db => db.Outbox.Count(message => message.Conversation == "19:shipping@thread.tacv2" && message.Subject != null))
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_form_says_to_the_bot_alone_where_it_was_opened_and_for_one_person()
    {
        var form = await OpenAsync(Recorded.Channel);
        var origin = Cx(form)["origin"]!.GetValue<string>();
        var seal = bot.Services.GetRequiredService<OriginSeal>();
        var ana = bot.Read(db => db.Identities.Select(identity => identity.ExternalId).First());

        origin.ShouldNotContain("shipping");
        seal.Open(origin, new Account("teams", Recorded.Tenant, ana))!.Conversation.ShouldBe("19:shipping@thread.tacv2");
        seal.Open(origin, new Account("teams", Recorded.Tenant, "somebody else")).ShouldBeNull();
        seal.Open("19:shipping@thread.tacv2", new Account("teams", Recorded.Tenant, ana)).ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_left_says_that_nothing_was_sent(bool knowsExecute)
    {
        var cancel = (await OpenAsync(Recorded.Personal))["body"]!.AsArray().Last()!["actions"]![1]!["data"]!;

        await PressAsync(cancel.ToJsonString(), knowsExecute);

        (await PutAsync()).ShouldContain("Nothing sent.");
        bot.Read(db => db.Kudos.Count()).ShouldBe(0);
    }

    private async Task<JsonNode> OpenAsync(Func<string, string> at)
    {
        var response = await bot.DeliverAsync(at($$"""{ "type": "message", "id": "press-1", "replyToId": "17", "value": {{Form}} }"""));
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var posted = await bot.Connector.HearAsync(call =>
            call.Method == "POST" && call.Body.Contains("form.submit", StringComparison.Ordinal)
        );
        posted.Path.ShouldBe($"/_connector/v3/conversations/{Chat}/activities");
        return posted.Json["attachments"]![0]!["content"]!;
    }

    private Task SendAsync(JsonNode cx, string reason, bool knowsExecute)
    {
        var ben = bot.Read(db => db.People.Single(person => person.Name == "ben").Id).ToString(CultureInfo.InvariantCulture);
        var data = new JsonObject
        {
            ["cx"] = cx.DeepClone(),
            ["people"] = ben,
            ["reason"] = reason,
            ["show"] = "quiet",
        };
        return PressAsync(data.ToJsonString(), knowsExecute);
    }

    private async Task PressAsync(string data, bool knowsExecute)
    {
        var activity = knowsExecute
            ? $$"""
                { "type": "invoke", "name": "adaptiveCard/action", "id": "f:2", "replyToId": "form-1",
                  "value": { "action": { "type": "Action.Execute", "verb": "form.submit", "data": {{data}} } } }
                """
            : $$"""{ "type": "message", "id": "press-2", "replyToId": "form-1", "value": {{data}} }""";
        using var response = await bot.DeliverAsync(Recorded.Personal(activity));
        response.IsSuccessStatusCode.ShouldBeTrue();
    }

    private async Task<string> PutAsync()
    {
        var put = await bot.Connector.HearAsync(call => call.Method == "PUT");
        put.Path.ShouldBe($"/_connector/v3/conversations/{Chat}/activities/form-1");
        return put.Body;
    }

    private static JsonNode Cx(JsonNode form) => form["body"]!.AsArray().Last()!["actions"]![0]!["data"]!["cx"]!;
}
