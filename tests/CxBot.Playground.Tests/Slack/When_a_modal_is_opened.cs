using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_a_modal_is_opened : IAsyncLifetime
{
    private const string View = """{"type":"modal","title":{"type":"plain_text","text":"Report"},"blocks":[]}""";

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_person_who_acted_has_it_before_them()
    {
        var opened = await OpenAsync(await TriggerAsync());

        opened.Is("ok").ShouldBeTrue();
        var seen = await SeenAsync();
        seen.Text("id").ShouldBe(opened.At("view")!.Value.Text("id"));
        seen.Text("hash").ShouldNotBeNullOrEmpty();
        seen.At("state")!.Value.ToString().ShouldBe("""{"values":{}}""");
    }

    [Fact]
    public async Task A_trigger_is_good_for_three_seconds()
    {
        var trigger = await TriggerAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(3.1));

        (await OpenAsync(trigger)).Text("error").ShouldBe("expired_trigger_id");
    }

    [Fact]
    public async Task A_trigger_is_good_for_one_modal()
    {
        var trigger = await TriggerAsync();
        await OpenAsync(trigger);

        (await OpenAsync(trigger)).Text("error").ShouldBe("exchanged_trigger_id");
    }

    [Fact]
    public async Task An_invented_trigger_is_refused() => (await OpenAsync("1.2.abc")).Text("error").ShouldBe("invalid_trigger_id");

    [Fact]
    public async Task A_faulty_view_is_refused_with_its_place_and_costs_no_trigger()
    {
        var trigger = await TriggerAsync();
        var refused = await OpenAsync(trigger, """{"type":"modal","blocks":[]}""");

        refused.Text("error").ShouldBe("invalid_arguments");
        refused
            .At("response_metadata")!
            .Value.At("messages")!
            .Value[0]
            .GetString()
            .ShouldBe("[ERROR] missing required field: title [json-pointer:/view]");
        (await OpenAsync(trigger)).Is("ok").ShouldBeTrue();
    }

    [Fact]
    public async Task An_update_with_an_old_hash_is_a_conflict()
    {
        var view = (await OpenAsync(await TriggerAsync())).At("view")!.Value;
        var (id, hash) = (view.Text("id")!, view.Text("hash")!);

        (await app.SlackAsync("views.update", ("view_id", id), ("hash", hash), ("view", View))).Is("ok").ShouldBeTrue();
        (await app.SlackAsync("views.update", ("view_id", id), ("hash", hash), ("view", View))).Text("error").ShouldBe("hash_conflict");
    }

    [Fact]
    public async Task An_external_id_is_somebodys_once()
    {
        var named = View.Replace("\"blocks\"", "\"external_id\":\"one\",\"blocks\"", StringComparison.Ordinal);
        await OpenAsync(await TriggerAsync(), named);
        await app.PageAsync("slack/shortcut", new { user = HarbourAndPine.InSlack[2].SlackId, callbackId = "give_kudos" });
        var other = (await app.Bot.HearAsync()).Payload.Text("trigger_id")!;

        (await OpenAsync(other, named)).Text("error").ShouldBe("duplicate_external_id");
    }

    [Fact]
    public async Task Three_modals_lie_on_each_other_and_no_fourth()
    {
        await OpenAsync(await TriggerAsync(), WithButton);
        for (var height = 2; height <= 3; height++)
            (await PushAsync()).Is("ok").ShouldBeTrue();

        (await PushAsync()).Text("error").ShouldBe("push_limit_reached");
    }

    [Fact]
    public async Task A_trigger_from_outside_pushes_nothing()
    {
        await OpenAsync(await TriggerAsync());

        (await app.SlackAsync("views.push", ("trigger_id", await TriggerAsync()), ("view", View)))
            .Text("error")
            .ShouldBe("invalid_trigger_id");
    }

    private const string WithButton = """
        {"type":"modal","title":{"type":"plain_text","text":"Report"},"blocks":[{"type":"actions","block_id":"b","elements":[
          {"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"},"value":"1"}]}]}
        """;

    private async Task<JsonElement> PushAsync()
    {
        var top = await SeenAsync();
        await app.PageAsync(
            "slack/press",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                viewId = top.Text("id"),
                blockId = "b",
                actionId = "more",
            }
        );
        var trigger = (await app.Bot.HearAsync()).Payload.Text("trigger_id")!;
        return await app.SlackAsync("views.push", ("trigger_id", trigger), ("view", WithButton));
    }

    private async Task<string> TriggerAsync()
    {
        await app.PageAsync("slack/shortcut", new { user = PlaygroundApp.Colleague.SlackId, callbackId = "report_issue" });
        return (await app.Bot.HearAsync()).Payload.Text("trigger_id")!;
    }

    private Task<JsonElement> OpenAsync(string trigger, string view = View) =>
        app.SlackAsync("views.open", ("trigger_id", trigger), ("view", view));

    private async Task<JsonElement> SeenAsync()
    {
        var answer = await app.Http.GetStringAsync($"/playground/api/slack/views?as={PlaygroundApp.Colleague.SlackId}");
        return JsonElement.Parse(answer).At("view")!.Value;
    }
}
