using System.Text;
using CxBot.Core.Issues;
using CxBot.Host.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CxBot.Host.Tests;

public sealed class When_speaking_with_a_help_desk
{
    [Fact]
    public async Task Each_change_arrives_once_signed_and_in_order_through_faults_a_kill_and_a_restart()
    {
        using var folder = new TestFolder();
        await using var slack = await FakeSlack.StartAsync();
        await using var desk = await WebhookReceiver.StartAsync();
        var settings = HelpDeskBot.Settings(slack, desk);
        await using (var first = await RunningBot.StartAsync(folder, settings))
        {
            await first.SayAsync("help");
            // A redirect is no arrival, and is not followed.
            desk.Answers.Enqueue(302);
            (await first.HookAsync(HookCalls.Broken)).Issue.ShouldBe("CX-1");
            await TakenAsync(first, desk, "issue.reported");
            desk.Calls.Select(call => call.Id).Distinct().Count().ShouldBe(1);
            // The help desk never answers this one; the next is committed and waits behind it.
            desk.Answers.Enqueue(0);
            await first.SayAsync("take CX-1");
            await RunningBot.EventuallyAsync(() => Task.FromResult<object?>(desk.Calls.FirstOrDefault(call => call.Status == 0).Message));
            await first.SayAsync("contacted CX-1");
            await first.KillAsync();
            first.Lines.ShouldNotContain(line => line.Contains("token=private") || line.Contains("whsec_"));
        }

        await using var second = await RunningBot.StartAsync(folder, settings);
        await TakenAsync(second, desk, "issue.reported issue.taken issue.contacted");
        desk.Answers.Enqueue(410);
        await second.SayAsync("note CX-1 the last that is sent");
        await RunningBot.EventuallyAsync(() => Task.FromResult<object?>(desk.Calls.FirstOrDefault(call => call.Status == 410).Message));
        await second.SayAsync("note CX-1 nobody hears of this");
        await second.SayAsync("help");

        desk.Wrong.ShouldBe(0);
        desk.Taken.ShouldBe("issue.reported issue.taken issue.contacted");
        var schema = await SchemaAsync(second, "event", isStrict: true);
        foreach (var call in desk.Calls)
            schema.Validate(call.Message.ToJsonString()).ShouldBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, "cxbot.db"), Encoding.Latin1)).ShouldNotContain("token=private");
    }

    [Fact]
    public async Task What_a_system_reports_is_taken_once_and_faults_are_named()
    {
        using var folder = new TestFolder();
        await using var slack = await FakeSlack.StartAsync();
        await using var desk = await WebhookReceiver.StartAsync();
        await using var bot = await RunningBot.StartAsync(folder, HelpDeskBot.Settings(slack, desk));
        (await bot.HookAsync(HookCalls.Broken)).Status.ShouldBe(503);
        await bot.SayAsync("help");

        var opened = await bot.HookAsync(HookCalls.Broken, "k-1");
        (opened.Status, opened.Issue, opened.IsReplayed).ShouldBe((201, "CX-1", false));
        var again = await bot.HookAsync(HookCalls.Broken, "k-1");
        (again.Status, again.Issue, again.IsReplayed).ShouldBe((201, "CX-1", true));
        (await bot.HookAsync(HookCalls.Broken.Replace("pieces", "bits"), "k-1")).Status.ShouldBe(422);
        // Without a key, what is sent is the key.
        (await bot.HookAsync(HookCalls.Broken)).Issue.ShouldBe("CX-2");
        (await bot.HookAsync(HookCalls.Broken)).Issue.ShouldBe("CX-2");
        (await bot.SignedHookAsync(HookCalls.Broken, "msg_1")).Issue.ShouldBe("CX-3");
        (await bot.SignedHookAsync(HookCalls.Broken, "msg_1")).Issue.ShouldBe("CX-3");
        (await bot.HookAsync("""{"type":"survey","issue":"cx-1","confirmed":true,"score":{"value":9,"most":10}}""")).Status.ShouldBe(200);

        (await bot.SignedHookAsync(HookCalls.Broken, "msg_2", minutesAgo: 6)).Status.ShouldBe(401);
        (await bot.SignedHookAsync(HookCalls.Broken, "msg_2", signed: "{}")).Status.ShouldBe(401);
        (await bot.HookAsync(HookCalls.Broken, token: "whsec_wrong")).Status.ShouldBe(401);
        (await bot.HookAsync(HookCalls.Broken, type: "text/plain")).Status.ShouldBe(415);
        (await bot.HookAsync($$"""{"type":"issue","happened":"{{new string('a', 70_000)}}"}""")).Status.ShouldBe(413);
        (await bot.HookAsync("{")).Status.ShouldBe(400);
        var faults = await bot.HookAsync(
            """{"type":"issue","title":7,"urgency":"soon","link":"x","promise":{"what":"a call","by":"tomorrow"},"confidential":"no"}"""
        );
        (faults.Status, faults.Type).ShouldBe((400, "application/problem+json"));
        faults.Faults.ShouldBe("$.confidential $.happened $.link $.promise.by $.title $.urgency");
        (await bot.HookAsync("""{"type":"survey","issue":"CX-x"}""")).Faults.ShouldBe("$.confirmed $.issue");
        (await bot.HookAsync("[]")).Faults.ShouldBe("$");
        var odd = await bot.HookAsync($$"""{"type":"issue","title":"{{new string('a', 121)}}","happened":"\ud800","told":"\u0000"}""");
        (odd.Status, odd.Faults).ShouldBe((400, "$.happened $.title $.told"));
        var moon = await bot.HookAsync(HookCalls.Broken.Replace("delivery", "moon"));
        (moon.Status, moon.Faults).ShouldBe((422, "$.contactPoint"));

        // The schemas say the same as the reader.
        var (issue, survey) = (await SchemaAsync(bot, "issue"), await SchemaAsync(bot, "survey"));
        issue.Validate(await ExampleAsync(bot, "issue")).ShouldBeEmpty();
        survey.Validate(await ExampleAsync(bot, "survey")).ShouldBeEmpty();
        issue.Validate(HookCalls.Broken).ShouldBeEmpty();
        issue.Validate("""{"type":"issue","title":"t","happened":"h","urgency":"soon"}""").ShouldNotBeEmpty();
        survey.Validate("""{"type":"survey","issue":"CX-x","confirmed":true}""").ShouldNotBeEmpty();

        var statuses = new List<int>();
        while (statuses.Count < 130 && !statuses.Contains(429))
            statuses.Add((await bot.HookAsync("[]")).Status);
        statuses.ShouldContain(429);
    }

    [Fact]
    public async Task Wrong_settings_are_named_with_their_mend()
    {
        using var folder = new TestFolder();
        var (code, said) = await RunningBot.RefusedAsync(
            folder,
            ("HelpDesk__Webhooks__0__Url", "http://desk.harbour.example/hook"),
            ("HelpDesk__Webhooks__0__Secret", "short-but-private"),
            ("HelpDesk__Sources__0__Name", "Survey"),
            ("HelpDesk__Sources__0__Secret", "")
        );

        code.ShouldBe(1);
        said.ShouldContain("HelpDesk:Webhooks:0:Url is no address");
        said.ShouldContain("HelpDesk:Webhooks:0:Secret is no secret");
        said.ShouldContain("HelpDesk:Sources:0:Secret is no secret");
        said.ShouldNotContain("short-but-private");
    }

    [Fact]
    public async Task The_schema_knows_every_change_that_is_sent()
    {
        using var schema = new StreamReader(
            typeof(Platforms).Assembly.GetManifestResourceStream("CxBot.Host.HelpDesk.Schemas.event.json")!
        );
        var known = JObject.Parse(await schema.ReadToEndAsync())["properties"]!["type"]!["examples"]!.Select(type => $"{type}");
        var sent = Enum.GetValues<IssueEventKind>()
            .Where(kind => kind is not (IssueEventKind.Restricted or IssueEventKind.Corrected))
            .Select(kind => $"issue.{char.ToLowerInvariant($"{kind}"[0])}{$"{kind}"[1..]}");

        known.Order().ShouldBe(sent.Order());
    }

    private static Task<string> TakenAsync(RunningBot bot, WebhookReceiver desk, string types) =>
        RunningBot.EventuallyAsync(
            () => Task.FromResult(desk.Taken == types ? types : null),
            () => $"{desk.Taken}; {desk.Wrong} wrong; {string.Join('\n', bot.Lines)}"
        );

    // Strict: a member that the schema does not name is a fault, which it is not for who receives.
    private static async Task<JsonSchema> SchemaAsync(RunningBot bot, string name, bool isStrict = false)
    {
        var json = JObject.Parse(await bot.Http.GetStringAsync($"/hooks/schema/{name}.json"));
        if (isStrict)
        {
            foreach (var part in json.DescendantsAndSelf().OfType<JObject>().Where(part => part["properties"] is JObject).ToList())
                part["additionalProperties"] = false;
        }
        // The validator follows references into what earlier drafts called it.
        return await JsonSchema.FromJsonAsync(json.ToString().Replace("$defs", "definitions", StringComparison.Ordinal));
    }

    private static async Task<string> ExampleAsync(RunningBot bot, string name) =>
        JObject.Parse(await bot.Http.GetStringAsync($"/hooks/schema/{name}.json"))["examples"]![0]!.ToString();
}
