using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Installing;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>
/// Takes what Slack sent, however it came, has it done and says what Slack is to be answered: in time always, with the result
/// when it is there in time, and after the commit in any case but a slow one. A slow event is to come again: nothing of it may be kept yet.
/// </summary>
internal sealed class SlackInbox(
    Dispatcher dispatcher,
    SlackInstallations installations,
    SlackReplies replies,
    SlackSubmissions submissions,
    SlackOpening opening,
    SlackHomes homes,
    SlackConversations conversations,
    ReactedMessages reacted,
    PeopleOptions people,
    InstallationEnd end,
    PeopleDirectory directory,
    SlackAnswers answers,
    IOptions<SlackOptions> options,
    ILogger<SlackInbox> logger
)
{
    /// <summary>A slash command: the body carries the reply.</summary>
    public Task<SlackAck> CommandAsync(SlashCommand command) =>
        answers.GiveAsync(
            SlackAck.Empty,
            async (acknowledgement, ct) =>
            {
                var isEnterpriseInstall = command.IsEnterpriseInstall == "true";
                if (await installations.WorkspaceAsync(command.TeamId, command.EnterpriseId, isEnterpriseInstall, ct) is not { } workspace)
                {
                    acknowledgement.TryGive(SlackAck.Of(NotHere(), SlackJson.Default.SlackMessage));
                    return;
                }

                var invoked = await PlacedAsync(SlackTranslator.Command(command, workspace), ct);
                var path = Path(invoked) with { Trigger = command.TriggerId, ResponseUrl = replies.UrlOf(command.ResponseUrl) };
                var answer = await dispatcher.DispatchAsync(invoked, ct);
                var body = SlackReplies.Body(answer);
                var inTime = acknowledgement.TryGive(body is null ? SlackAck.Empty : SlackAck.Of(body, SlackJson.Default.SlackMessage));
                if (body is null || !inTime)
                    await replies.DeliverAsync(answer, path, ct);
                await homes.RefreshAsync(invoked, isThere: false, ct);
            }
        );

    /// <summary>A press, a submission or a shortcut.</summary>
    public Task<SlackAck> InteractionAsync(Interaction interaction) =>
        answers.GiveAsync(
            interaction.Type == "view_submission" ? SlackSubmissions.Late(LanguageOf(interaction)) : SlackAck.Empty,
            async (acknowledgement, ct) =>
            {
                var workspace = await installations.WorkspaceAsync(interaction, ct);
                if (workspace is null || SlackTranslator.Interaction(interaction, workspace) is not { } translated)
                {
                    logger.NothingToDo(interaction.Type);
                    return;
                }

                var inbound = await PlacedAsync(translated, ct);
                var path = PathOf(inbound, interaction);
                if (inbound is FormSubmitted)
                    await submissions.AnswerAsync(
                        await dispatcher.DispatchAsync(inbound, ct),
                        interaction.View!,
                        path,
                        acknowledgement,
                        ct
                    );
                else
                    await opening.AnswerAsync(inbound, path, acknowledgement, ct);
                await homes.RefreshAsync(inbound, isThere: interaction.View is { Type: "home" }, ct);
            }
        );

    // Of a whole organisation's install the enterprise's id is the one that people are known by.
    private string? LanguageOf(Interaction interaction) =>
        new[] { interaction.Enterprise?.Id, interaction.Team?.Id }
            .OfType<string>()
            .Select(workspace => directory.LanguageOf(SlackTranslator.Account(workspace, interaction.User?.Id ?? "")))
            .OfType<string>()
            .FirstOrDefault();

    /// <summary>An event. Also one that means nothing here is taken: too many refusals and Slack switches the app off for everybody.</summary>
    public Task<SlackAck> EventAsync(SlackEvent happened, EventEnvelope envelope) =>
        answers.GiveAsync(
            SlackAck.ComeAgain,
            async (acknowledgement, ct) =>
            {
                var authorization = envelope.Authorizations is [var first, ..] ? first : new Authorization { TeamId = envelope.TeamId };
                var (team, enterprise) = (authorization.TeamId ?? envelope.TeamId, authorization.EnterpriseId);
                if (happened.Type is EventTranslator.AppUninstalled or EventTranslator.TokensRevoked)
                {
                    var ended = SlackInstallation.WorkspaceOf(team, enterprise, authorization.IsEnterpriseInstall);
                    await EndAsync(happened, ended, DateTimeOffset.FromUnixTimeSeconds(envelope.EventTime), ct);
                    return;
                }
                if (await installations.WorkspaceAsync(team, enterprise, authorization.IsEnterpriseInstall, ct) is not { } workspace)
                {
                    logger.UnknownWorkspace(happened.Type);
                    return;
                }

                var botUser = authorization.IsBot ? authorization.UserId : (await installations.FindAsync(workspace, ct))?.BotUser;
                var context = new EventContext(workspace, botUser, envelope.EventId ?? $"{happened.Type}:{happened.EventTs}")
                {
                    IssueEmoji = options.Value.IssueEmoji,
                };
                await TakeAsync(EventTranslator.Translate(happened, context), happened, acknowledgement, ct);
            }
        );

    /// <summary>A search in a people field.</summary>
    public Task<SlackAck> SeekAsync(Interaction interaction) =>
        answers.GiveAsync(
            SlackAck.Of(new OptionsAnswer([]), SlackJson.Default.OptionsAnswer),
            async (acknowledgement, ct) =>
                acknowledgement.TryGive(SlackAck.Of(await people.FindAsync(interaction, ct), SlackJson.Default.OptionsAnswer))
        );

    // Of revoked tokens only the bot's own matter: people's are not used here.
    private async Task EndAsync(SlackEvent happened, string? workspace, DateTimeOffset happenedAt, CancellationToken ct)
    {
        if (workspace is null)
            return;
        var isAll = happened.Type == EventTranslator.AppUninstalled;
        if (isAll || happened.Tokens?.Bot?.Contains(await installations.BotUserAsync(workspace, ct)) == true)
            await end.TakeAsync(workspace, happened.Type, happenedAt, ct);
    }

    private async Task TakeAsync(Inbound? inbound, SlackEvent happened, Acknowledgement acknowledgement, CancellationToken ct)
    {
        switch (inbound)
        {
            case null:
                logger.NothingToDo(happened.Type);
                return;
            case ReactionAdded reaction:
                inbound = await reacted.ReadAsync(reaction, happened.Item?.Ts ?? "", ct);
                break;
            case HomeOpened opened:
                // Nothing of it is kept, and a tab that could not be drawn is drawn when it is opened again.
                acknowledgement.TryGive(SlackAck.Empty);
                await homes.OpenAsync(opened, happened.Channel, ct);
                return;
            case BotAdded added:
                var described = await conversations.DescribeAsync(added.At.Workspace, added.At.Conversation, ct);
                inbound = added with { Name = described?.Name, IsPrivate = described?.IsPrivate };
                break;
            case PersonChanged changed when !await directory.IsNewsAsync(changed.Who, changed.Profile, ct):
                return;
        }
        var answer = await dispatcher.DispatchAsync(inbound, ct);
        acknowledgement.TryGive(SlackAck.Empty);
        await replies.DeliverAsync(answer, Path(inbound), ct);
        await homes.RefreshAsync(inbound, isThere: false, ct);
    }

    // A chat of two colleagues is no place to the bot: what it said there later would not arrive.
    private async Task<Inbound> PlacedAsync(Inbound inbound, CancellationToken ct) =>
        inbound.At is { Conversation: ['D', ..] chat } at && !await conversations.IsWithBotAsync(at.Workspace, inbound.From.User, chat, ct)
            ? inbound with
            {
                At = at with { Conversation = "", Thread = null },
            }
            : inbound;

    private ReplyPath PathOf(Inbound inbound, Interaction interaction) =>
        Path(inbound) with
        {
            Trigger = interaction.TriggerId,
            ResponseUrl = replies.UrlOf(interaction.ResponseUrl),
            HasMessage = inbound is ButtonPressed && interaction.Container?.Type != "view",
            IsEphemeral = inbound is ButtonPressed && interaction.Container?.IsEphemeral == true,
            Modal = inbound is ButtonPressed ? OpenModal.Of(interaction.View) : null,
            OpensForm =
                interaction.Type is "shortcut" or "message_action"
                || ButtonRenderer.OpensForm(SlackTranslator.Pressed(interaction)?.ActionId),
        };

    private static ReplyPath Path(Inbound inbound) => new(inbound.From.User, inbound.At);

    private static SlackMessage NotHere() =>
        new()
        {
            ResponseType = "ephemeral",
            Text = SlackText.Escape(SlackTexts.NotHere(Reader.Default.Language), SlackLimits.FallbackText),
        };
}
