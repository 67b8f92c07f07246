using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Page;

public sealed class When_the_playground_starts
{
    [Fact]
    public async Task The_manager_brings_the_bot_everywhere_and_names_the_team()
    {
        await using var app = await PlaygroundApp.StartAsync(opens: true);

        var joined = (await app.Bot.HearAsync()).Json.At("event")!.Value;
        joined.Text("type").ShouldBe("member_joined_channel");
        joined.Text("user").ShouldBe(HarbourAndPine.SlackBotUserId);
        joined.Text("inviter").ShouldBe(HarbourAndPine.Manager.SlackId);
        var places = new List<(string? Type, string? Place)>();
        for (var activity = 0; activity < 2 * (1 + HarbourAndPine.InTeams.Count); activity++)
        {
            var json = (await app.Bot.HearAsync()).Json;
            places.Add((json.Text("type"), json.At("conversation")!.Value.Text("id")));
        }

        string[] expected = [HarbourAndPine.TeamsChannelId, .. HarbourAndPine.InTeams.Select(person => person.TeamsChat)];
        foreach (var type in new[] { "installationUpdate", "conversationUpdate" })
            places.Where(place => place.Type == type).Select(place => place.Place).ShouldBe(expected);
        var command = (await app.Bot.HearAsync()).Form;
        command["command"].ShouldBe("/cx");
        command["user_id"].ShouldBe(HarbourAndPine.Manager.SlackId);
        command["text"]
            .ShouldBe(
                $"team add {string.Join(' ', HarbourAndPine.InSlack.Where(person => !person.IsManager).Select(person => $"<@{person.SlackId}>"))}"
            );
    }

    [Fact]
    public async Task It_happens_once()
    {
        string directory;
        await using (var app = await PlaygroundApp.StartAsync(opens: true))
        {
            app.KeepsDirectory = true;
            directory = app.Directory;
            await app.OpenedAsync();
        }

        await using var again = await PlaygroundApp.StartAsync(directory, opens: true);
        await again.PageAsync("slack/home", new { user = PlaygroundApp.Manager.SlackId });

        (await again.Bot.HearAsync()).Json.At("event")!.Value.Text("type").ShouldBe("app_home_opened");
        again.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_bot_that_is_not_ready_is_asked_again()
    {
        var bot = new FakeBot();
        bot.Next(503);
        await using var app = await PlaygroundApp.StartAsync(opens: true, bot: bot);
        await app.Bot.HearAsync();
        await app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(0.5));
        app.Clock.Advance(TimeSpan.FromSeconds(0.5));

        (await app.Bot.HearAsync()).Json.At("event")!.Value.Text("type").ShouldBe("member_joined_channel");
        (await app.Bot.HearAsync()).Path.ShouldBe("/api/messages");
    }

    [Fact]
    public async Task All_that_was_said_is_still_there_after_a_restart()
    {
        string directory;
        string ts;
        string view;
        await using (var app = await PlaygroundApp.StartAsync())
        {
            app.KeepsDirectory = true;
            directory = app.Directory;
            ts = (await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "kept"))).Text("ts")!;
            await app.PostAsync(HarbourAndPine.TeamsChannelId, """{"type":"message","text":"kept too"}""");
            var home = await app.SlackAsync(
                "views.publish",
                ("user_id", PlaygroundApp.Manager.SlackId!),
                ("view", """{"type":"home","blocks":[]}""")
            );
            view = home.At("view")!.Value.Text("id")!;
        }

        await using var again = await PlaygroundApp.StartAsync(directory);
        var slack = (await again.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager)).ShouldHaveSingleItem();
        slack.Text("ts").ShouldBe(ts);
        slack.Text("text").ShouldBe("kept");
        (await again.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, PlaygroundApp.Manager))
            .ShouldHaveSingleItem()
            .Text("text")
            .ShouldBe("kept too");
        var kept = await again.Http.GetStringAsync($"/playground/api/slack/home?as={PlaygroundApp.Manager.SlackId}");
        JsonElement.Parse(kept).At("view")!.Value.Text("id").ShouldBe(view);
        // Both clocks show the same moment, so only the journal keeps the new timestamp from being the old one.
        (await again.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "new")))
            .Text("ts")
            .ShouldNotBe(ts);
    }

    [Fact]
    public async Task An_event_that_was_on_its_way_arrives_after_a_restart()
    {
        string directory;
        string? id;
        await using (var app = await PlaygroundApp.StartAsync())
        {
            app.KeepsDirectory = true;
            directory = app.Directory;
            app.Bot.Next(503);
            await app.PageAsync("slack/home", new { user = PlaygroundApp.Manager.SlackId });
            id = (await app.Bot.HearAsync()).Json.Text("event_id");
        }

        await using var again = await PlaygroundApp.StartAsync(directory);
        (await again.Bot.HearAsync()).Json.Text("event_id").ShouldBe(id);
    }
}
