using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Slack.Api;

namespace CxBot.Playground.Slack;

/// <summary>Slash commands. Slack never repeats one; the person sees an error instead.</summary>
internal sealed class SlackCommands(
    SlackRequests requests,
    SlackConversations conversations,
    SlackTriggers triggers,
    ResponseUrls urls,
    SlackAnswers answers,
    PlaygroundSecrets secrets,
    Notices notices
)
{
    /// <summary>The installed app's commands with their usage hints.</summary>
    public static IReadOnlyList<(string Command, string Usage)> All { get; } = InstalledApp.OfTheManifest.Commands;

    /// <summary>Sends what a person typed, beginning with a slash, and shows the bot's answer.</summary>
    /// <returns>Slack's sentence when it did not work, which the person sees as well; else null.</returns>
    public async Task<string?> RunAsync(DemoPerson person, SlackConversation room, string typed, CancellationToken ct)
    {
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        var command = space < 0 ? typed : typed[..space];
        var text = SlackText.Wire(space < 0 ? "" : typed[(space + 1)..].Trim());
        if (All.All(known => known.Command != command))
            return await FailAsync(person, room, $"`{command}` is not a valid command. Messages that begin with a slash are commands.");

        var answer = await requests.CommandAsync(await FieldsAsync(person, room, command, text), ct);
        if (answer.Silence is not null)
            return await FailAsync(person, room, $"{command} failed with the error \"operation_timeout\"");
        if (answer.Status != 200)
            return await FailAsync(person, room, $"{command} failed with the error \"dispatch_failed\"");
        return await ShowAsync(person, room, command, text, answer);
    }

    private async Task<string?> ShowAsync(DemoPerson person, SlackConversation room, string command, string text, BotAnswer answer)
    {
        if (string.IsNullOrWhiteSpace(answer.Body))
            return null;
        try
        {
            var message = answer.MediaType is "application/json"
                ? Json.TryParse(answer.Body) ?? throw new SlackRefusal("invalid_json")
                : JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["text"] = answer.Body });
            if (message.Text("response_type") is "in_channel")
            {
                // Only now do the others see what was typed.
                await conversations.AddAsync(new SlackMessage(room.Id, "", person.SlackId, $"{command} {text}".TrimEnd()));
                if (message.Text("text") is null && message.At("blocks") is null)
                    return null;
            }

            await answers.ShowAsync(message, room.Id, person.SlackId!, source: null, thread: null);
            return null;
        }
        catch (SlackRefusal refusal)
        {
            notices.Add($"Slack refused the answer to {command}: {string.Join(" ", refusal.Messages.Prepend(refusal.Code))}");
            return await FailAsync(person, room, $"{command} failed with the error \"{refusal.Code}\"");
        }
    }

    private async Task<string> FailAsync(DemoPerson person, SlackConversation room, string sentence)
    {
        await answers.SayAsync(room.Id, person.SlackId!, sentence);
        return sentence;
    }

    private async Task<Dictionary<string, string>> FieldsAsync(DemoPerson person, SlackConversation room, string command, string text) =>
        new()
        {
            ["token"] = secrets.VerificationToken,
            ["team_id"] = HarbourAndPine.SlackTeamId,
            ["team_domain"] = HarbourAndPine.Domain,
            ["channel_id"] = room.Id,
            ["channel_name"] = room.WireName,
            ["user_id"] = person.SlackId!,
            ["user_name"] = person.Handle,
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = HarbourAndPine.SlackAppId,
            ["is_enterprise_install"] = "false",
            ["response_url"] = await urls.IssueAsync(room.Id, person.SlackId!, source: null),
            ["trigger_id"] = triggers.Issue(person.SlackId!),
        };
}
