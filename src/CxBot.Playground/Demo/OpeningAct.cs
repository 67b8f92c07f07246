using CxBot.Playground.Page;
using CxBot.Playground.Slack;
using CxBot.Playground.Storage;
using CxBot.Playground.Teams;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Demo;

/// <summary>
/// What the demo organisation does once, before anybody plays: the manager brings the bot into both channels, it is installed for
/// everybody in Teams, and the manager names their team. Each step is done until the bot took it, and never again.
/// </summary>
internal sealed class OpeningAct(
    Journal journal,
    SlackTalk slack,
    SlackCommands commands,
    TeamsTalk teams,
    Notices notices,
    TimeProvider time,
    ServerStart start
) : BackgroundService
{
    private const string DoneSteps = "opening";

    private static readonly TimeSpan[] Waits = [.. new[] { 0.5, 1, 2, 4, 8 }.Select(TimeSpan.FromSeconds)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.WaitAsync(stoppingToken);
        var done = journal.Read(DoneSteps).Select(step => step.Id).ToHashSet();
        foreach (var (name, what, act) in Steps())
        {
            if (done.Contains(name))
                continue;
            if (await IsTakenAsync(act, stoppingToken))
                await journal.WriteAsync(DoneSteps, name, "done");
            else
                notices.Add($"The bot did not take this: {what}. It is tried again at the next start.");
        }
    }

    private IEnumerable<(string Name, string What, Func<CancellationToken, Task<bool>> Act)> Steps()
    {
        var manager = HarbourAndPine.Manager;
        var channel = SlackConversation.Find(HarbourAndPine.SlackChannelId)!;
        yield return ("slack.channel", "it was added to the Slack channel", ct => slack.InviteBotAsync(channel, manager, ct));
        yield return (
            "teams.channel",
            "it was installed in the Teams channel",
            ct => teams.InstallBotAsync(TeamsConversation.Channel, manager, ct)
        );
        foreach (var person in HarbourAndPine.InTeams)
        {
            var chat = TeamsConversation.Find(person.TeamsChat)!;
            yield return ($"teams.{person.AadId}", $"it was installed for {person.Name}", ct => teams.InstallBotAsync(chat, person, ct));
        }

        yield return (
            "slack.team",
            "the manager named their team in Slack",
            async ct =>
                await commands.RunAsync(
                    manager,
                    SlackConversation.Find(manager.SlackChat)!,
                    $"/cx team add {Others(HarbourAndPine.InSlack, manager)}",
                    ct
                )
                    is null
        );
        yield return (
            "teams.team",
            "the manager named their team in Teams",
            async ct =>
                await teams.SayAsync(
                    manager,
                    TeamsConversation.Find(manager.TeamsChat)!,
                    $"team add {Others(HarbourAndPine.InTeams, manager)}",
                    replyTo: null,
                    ct
                )
                    is null
        );
    }

    private static string Others(IEnumerable<DemoPerson> people, DemoPerson manager) =>
        string.Join(' ', people.Where(person => person != manager).Select(person => $"@{person.Name}"));

    private async Task<bool> IsTakenAsync(Func<CancellationToken, Task<bool>> act, CancellationToken ct)
    {
        foreach (var wait in Waits)
        {
            if (await act(ct))
                return true;
            await Task.Delay(wait, time, ct);
        }

        return await act(ct);
    }
}
