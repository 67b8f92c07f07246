using System.Net;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_the_database_is_busy : IAsyncLifetime
{
    private const string Press = """
        { "type": "invoke", "name": "adaptiveCard/action", "id": "f:1", "replyToId": "17",
          "value": { "action": { "verb": "say.run", "data": { "cx": { "verb": "say.run", "value": "kudos", "revision": "r" } } } } }
        """;

    // Makes the person known, so that only the act itself has something to write.
    private const string Known = """
        { "type": "invoke", "name": "adaptiveCard/action", "id": "f:0",
          "value": { "action": { "verb": "no.body", "data": { "cx": { "verb": "no.body", "revision": "r" } } } } }
        """;

    // Of whom nothing is known yet, so that it has to be written first.
    private const string Stranger = """{ "id": "29:ben", "name": "Ben", "aadObjectId": "1b6a2c9e-77d1-4a9f-8b0e-2f4c6d8e0a02" }""";

    private const string Message = """{ "type": "message", "id": "2", "text": "kudos" }""";

    private readonly TaskCompletionSource<ConnectorCall> followed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HurriedClock clock = new();
    private RunningBot bot = null!;
    private DatabaseLock database = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(clock);
        await bot.InvokeAsync(Recorded.Personal(Known));
        bot.Connector.Instead = call =>
        {
            if (call.Path.EndsWith("/activities", StringComparison.Ordinal) && !call.Body.Contains("typing", StringComparison.Ordinal))
                followed.TrySetResult(call);
            return null;
        };
        database = DatabaseLock.Take(bot.Database);
        clock.Hurries = true;
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_press_is_answered_in_time_and_its_answer_follows_in_the_chat()
    {
        // The time to answer runs out; the time to begin does not, however slow this machine is.
        clock.LongestHurried = TimeSpan.FromSeconds(5);

        var answer = await bot.InvokeAsync(Recorded.Personal(Press));

        answer["value"]!.GetValue<string>().ShouldContain("our chat");
        followed.Task.IsCompleted.ShouldBeFalse();
        database.Release();
        var message = await followed.Task.WaitAsync(TimeSpan.FromSeconds(10));
        message.Path.ShouldContain("a%3Aana-and-bot");
        message.Body.ShouldContain("kudos", Case.Insensitive);
    }

    [Fact]
    public async Task A_press_that_never_began_is_not_passed_over_in_silence()
    {
        await bot.InvokeAsync(Recorded.Personal(Press));
        // A message waits as long as a press does to begin.
        (await bot.DeliverAsync(Recorded.Personal(Message))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        database.Release();
        (await followed.Task.WaitAsync(TimeSpan.FromSeconds(10))).Body.ShouldContain("Please press again");
    }

    [Fact]
    public async Task A_search_finds_nothing_in_time()
    {
        var people = await bot.InvokeAsync(
            Recorded.Personal(
                $$"""
                { "type": "invoke", "name": "application/search", "from": {{Stranger}},
                  "value": { "queryText": "be", "dataset": "cxbot/people" } }
                """
            )
        );
        var issues = await bot.InvokeAsync(
            Recorded.Personal(
                $$"""
                { "type": "invoke", "name": "composeExtension/query", "from": {{Stranger}},
                  "value": { "commandId": "findIssue", "parameters": [ { "name": "words", "value": "CX-1" } ] } }
                """
            )
        );

        people["value"]!["results"]!.AsArray().ShouldBeEmpty();
        issues["composeExtension"]!["text"]!.GetValue<string>().ShouldBe("That took too long. Please search again.");
    }

    [Fact]
    public async Task A_message_is_asked_for_again_and_then_taken()
    {
        (await bot.DeliverAsync(Recorded.Personal(Message))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        database.Release();

        (await bot.DeliverAsync(Recorded.Personal(Message))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }
}
