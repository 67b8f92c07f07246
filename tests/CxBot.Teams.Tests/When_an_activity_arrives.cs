using System.Net;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_an_activity_arrives : IAsyncLifetime
{
    private const string Kudos = """
        {
          "type": "message",
          "text": "<at>CxBot</at> kudos <at>ben</at> for calling every customer back on Friday night",
          "entities": [
            { "type": "mention", "mentioned": { "id": "28:bot" }, "text": "<at>CxBot</at>" },
            { "type": "mention", "mentioned": { "id": "29:ben", "name": "ben" }, "text": "<at>ben</at>" }
          ]
        }
        """;

    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_message_is_answered_when_its_effect_is_kept()
    {
        var response = await bot.DeliverAsync(Recorded.Channel(Kudos));

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
        bot.Read(db => db.Outbox.Count()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Delivered_again_it_has_one_effect()
    {
        await bot.DeliverAsync(Recorded.Channel(Kudos));
        var before = bot.Read(db => db.Outbox.Count());

        (await bot.DeliverAsync(Recorded.Channel(Kudos))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
        bot.Read(db => db.Outbox.Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Delivered_twice_at_once_it_has_one_effect()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.DeliverAsync(Recorded.Channel(Kudos))));

        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
    }

    [Fact]
    public async Task People_are_known_by_their_Entra_id_name_and_client()
    {
        await bot.DeliverAsync(Recorded.Channel(Kudos));

        bot.Read(db => db.Identities.Select(identity => identity.ExternalId).Order().ToList()).ShouldBe([Recorded.Ana, "aad-ben"]);
        var people = bot.Read(db => db.People.OrderBy(person => person.Name).ToList());
        people.Select(person => person.Name).ShouldBe(["ana", "ben"]);
        people[0].TimeZone.ShouldBe("Europe/Madrid");
        people[0].Email.ShouldBe("ana@parcels.example");
    }

    [Fact]
    public async Task Who_is_mentioned_by_one_id_and_speaks_by_another_is_one_person()
    {
        await bot.DeliverAsync(Recorded.Channel(Kudos));
        await bot.DeliverAsync(
            Recorded.Personal("""{ "type": "message", "id": "2", "text": "hello", "from": { "id": "29:ben", "aadObjectId": "aad-ben" } }""")
        );

        bot.Read(db => db.People.Count()).ShouldBe(2);
    }

    [Fact]
    public async Task A_connector_that_does_not_answer_costs_no_kudos_and_no_name()
    {
        bot.Connector.Instead = call => call.Method == "GET" ? (503, "") : null;

        (await bot.DeliverAsync(Recorded.Channel(Kudos))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        bot.Read(db => db.Kudos.Count()).ShouldBe(1);
        bot.Read(db => db.People.Select(person => person.Name).Order().ToList()).ShouldBe(["Ana Ruiz", "ben"]);
    }

    [Fact]
    public async Task In_a_chat_of_two_people_the_bot_learns_who_asks_and_no_place_to_write_to()
    {
        await bot.DeliverAsync(
            Recorded.Personal(
                """
                { "type": "invoke", "name": "composeExtension/fetchTask",
                  "conversation": { "id": "19:ana_ben@unq.gbl.spaces", "conversationType": "personal", "tenantId": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10" },
                  "value": { "commandId": "report_issue", "commandContext": "message" } }
                """
            )
        );

        bot.Read(db => db.People.Single().Name).ShouldBe("Ana Ruiz");
        bot.Connector.Calls.ShouldBeEmpty();
        bot.Read(db => db.AdapterNotes.Select(note => note.Key + note.Value).ToList()).ShouldAllBe(note => !note.Contains("unq.gbl"));
    }

    [Fact]
    public async Task A_press_is_answered_in_the_body_and_again_with_the_same()
    {
        var first = await bot.InvokeAsync(Say("undo", id: "f:1"));
        var second = await bot.InvokeAsync(Say("undo", id: "f:2"));

        first["statusCode"]!.GetValue<int>().ShouldBe(200);
        first["type"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.activity.message");
        second.ToJsonString().ShouldBe(first.ToJsonString());
    }

    [Fact]
    public async Task A_press_on_something_unknown_is_answered_kindly()
    {
        var answer = await bot.InvokeAsync(Pressed("""{ "cx": { "verb": "nobody.knows", "revision": "r" } }"""));

        answer["statusCode"]!.GetValue<int>().ShouldBe(200);
        answer["value"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_press_on_a_card_of_another_app_is_answered_kindly() =>
        (await bot.InvokeAsync(Pressed("""{ "theirs": 1 }""")))["value"]!.GetValue<string>().ShouldContain("help");

    [Fact]
    public async Task Colleagues_are_found_while_typing()
    {
        await bot.DeliverAsync(Recorded.Channel(Kudos));

        var found = await bot.InvokeAsync(Search("cxbot/people"));

        found["type"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.search.searchResponse");
        found["value"]!["results"]!.AsArray().Select(one => one!["title"]!.GetValue<string>()).ShouldBe(["ben (Teams)"]);
        (await bot.InvokeAsync(Search("graph.microsoft.com/users")))["value"]!["results"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dialog_always_gets_a_task()
    {
        var answer = await bot.InvokeAsync(
            Recorded.Channel(
                """{ "type": "invoke", "name": "composeExtension/fetchTask", "value": { "commandId": "nobody_knows", "commandContext": "message" } }"""
            )
        );

        answer["task"]!["type"]!.GetValue<string>().ShouldBe("message");
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_not_implemented() =>
        (await bot.DeliverAsync(Recorded.Personal("""{ "type": "invoke", "name": "config/fetch", "value": {} }"""))).StatusCode.ShouldBe(
            HttpStatusCode.NotImplemented
        );

    [Theory]
    [InlineData("""{ "type": "typing" }""")]
    [InlineData("""{ "type": "somethingNew" }""")]
    [InlineData("""{ "type": "messageReaction", "reactionsAdded": [ { "type": "like" } ] }""")]
    public async Task Other_events_pass(string differs) =>
        (await bot.DeliverAsync(Recorded.Personal(differs))).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task What_another_bot_says_is_passed_over()
    {
        var response = await bot.DeliverAsync(
            Recorded.Channel("""{ "type": "message", "id": "o1", "text": "help", "from": { "id": "28:other", "name": "Other" } }""")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Read(db => db.People.Count()).ShouldBe(0);
        bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Installed_by_two_events_at_once_it_is_calm()
    {
        var responses = await Task.WhenAll(
            bot.DeliverAsync(Recorded.Personal("""{ "type": "installationUpdate", "action": "add", "id": "1" }""")),
            bot.DeliverAsync(
                Recorded.Personal(
                    """{ "type": "conversationUpdate", "id": "2", "membersAdded": [ { "id": "29:ana" }, { "id": "28:bot" } ] }"""
                )
            )
        );

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK || response.StatusCode == HttpStatusCode.Accepted);
        bot.Read(db => db.People.Count()).ShouldBe(1);
    }

    private static string Say(string words, string id) =>
        Recorded.Channel(
            $$"""
            { "type": "invoke", "name": "adaptiveCard/action", "id": "{{id}}", "replyToId": "17",
              "value": { "action": { "verb": "say.run", "data": { "cx": { "verb": "say.run", "value": "{{words}}", "revision": "r" } } } } }
            """
        );

    private static string Pressed(string data) =>
        Recorded.Channel(
            $$"""{ "type": "invoke", "name": "adaptiveCard/action", "value": { "action": { "verb": "x", "data": {{data}} } } }"""
        );

    private static string Search(string dataset) =>
        Recorded.Channel(
            $$"""{ "type": "invoke", "name": "application/search", "value": { "queryText": "be", "dataset": "{{dataset}}" } }"""
        );
}
