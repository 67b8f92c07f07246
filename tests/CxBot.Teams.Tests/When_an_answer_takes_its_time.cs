using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;
using CxBot.Teams.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Teams.Tests;

public sealed class When_an_answer_takes_its_time : IAsyncLifetime
{
    private readonly HurriedClock clock = new() { Hurries = true };
    private readonly TaskCompletionSource answer = new();
    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync(clock);

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task It_shows_that_it_is_busy_after_a_second()
    {
        await ShowAsync("""{ "type": "message", "text": "help" }""", answer.Task);

        bot.Connector.Calls.ShouldHaveSingleItem().Body.ShouldBe("""{"type":"typing"}""");
    }

    [Fact]
    public async Task Sooner_it_shows_nothing()
    {
        await ShowAsync("""{ "type": "message", "text": "help" }""", Task.CompletedTask);

        bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_press_has_a_spinner_of_its_own()
    {
        await ShowAsync("""{ "type": "invoke", "name": "adaptiveCard/action" }""", answer.Task);

        bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_Teams_asks_to_wait_it_follows()
    {
        using var heard = await bot.DeliverAsync(Recorded.Personal("""{ "type": "message", "text": "help" }"""));
        var asked = 0;
        bot.Connector.RetryAfter = "1";
        bot.Connector.Instead = call => call.Method == "PUT" && asked++ == 0 ? (429, "") : null;

        await bot
            .Services.GetRequiredService<AnswerPosts>()
            .ReplaceAsync(Pressed(), _ => AdaptiveCards.Render(Card.Of(Text.Typed("done")), Reader.Default, Surface.Message("1")));

        asked.ShouldBe(2);
    }

    private Activity Pressed() =>
        TeamsJson.Read<Activity>(bot.WithServiceUrl(Recorded.Personal("""{ "type": "invoke", "replyToId": "message-1" }""")))!;

    private Task ShowAsync(string differs, Task work) =>
        bot
            .Services.GetRequiredService<TypingSigns>()
            .ShowAsync(TeamsJson.Read<Activity>(bot.WithServiceUrl(Recorded.Personal(differs)))!, work);
}
