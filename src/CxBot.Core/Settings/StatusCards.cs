using CxBot.Core.Chat;
using CxBot.Core.HelpDesk;
using CxBot.Core.Kudos;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Settings;

/// <summary>How the bot's state looks to an administrator.</summary>
internal static class StatusCards
{
    public static Card Of(StatusView view)
    {
        List<CardBlock> blocks =
        [
            new Heading(SettingsTexts.StatusTitle),
            new Paragraph(Text.Lines(view.Workspaces.Select(SettingsTexts.Workspace))),
            new Facts([
                new Fact(
                    SettingsTexts.Messages,
                    SettingsTexts.MessagesOf(Count(view, OutboxState.Sent), view.Waiting, Count(view, OutboxState.Failed))
                ),
                new Fact(
                    SettingsTexts.Posts,
                    SettingsTexts.PostsOf(
                        Count(view, PlannedPostState.Sent),
                        Count(view, PlannedPostState.Late),
                        Count(view, PlannedPostState.Skipped),
                        Count(view, PlannedPostState.Failed)
                    )
                ),
                new Fact(SettingsTexts.Digests, SettingsTexts.DigestsOf(view.Teams, view.MissedDigests)),
            ]),
        ];
        if (view.Webhooks.Count > 0)
            blocks.Add(new Paragraph(Text.Lines(view.Webhooks.Select(HelpDeskTexts.Status))));
        if (view.Unreachable.Count > 0)
            blocks.Add(new Paragraph(SettingsTexts.Unreachable(Text.List(view.Unreachable.Select(Text.Typed)))));
        blocks.AddRange(ThanksWatchCards.Blocks(view.Thanks));
        if (view.Teams == 0)
            blocks.Add(new Small(SettingsTexts.NoTeams));
        return new Card(SettingsTexts.StatusTitle, blocks);
    }

    private static int Count(StatusView view, OutboxState state) => view.Messages.GetValueOrDefault(state);

    private static int Count(StatusView view, PlannedPostState state) => view.Posts.GetValueOrDefault(state);
}
