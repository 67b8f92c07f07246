using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Outbox;

/// <summary>What administrators read when a platform lets nothing through.</summary>
internal static class OutboxTexts
{
    public static Text NotAllowed(Workspace workspace, string reason) => Text.Of("Outbox.NotAllowed", Platform(workspace), reason);

    public static Text OtherRelease(Workspace workspace) => Text.Of("Outbox.OtherRelease", Platform(workspace));

    public static Text Stopped(Workspace workspace, string reason) => Text.Of("Outbox.Stopped", Platform(workspace), reason);

    public static Text SomeUnreachable(PersonName person, Workspace workspace) =>
        Text.Of("Outbox.SomeUnreachable", person, Platform(workspace));

    public static Text Platform(Workspace workspace) =>
        workspace.Platform == "slack" ? Text.Of("Outbox.Slack")
        : workspace.Platform == "teams" ? Text.Of("Outbox.Teams")
        : Text.Typed(workspace.Platform);
}
