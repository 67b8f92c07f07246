namespace CxBot.Core.HelpDesk;

/// <summary>A place that hears of each change of an issue.</summary>
public sealed class WebhookOptions
{
    /// <summary>An https address, or http on this machine.</summary>
    public string Url { get; set; } = "";

    /// <summary>What messages to it are signed with, as <see cref="HookSecret"/> reads it.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Whether it is told the names of colleagues; else they are numbers.</summary>
    public bool Names { get; set; }

    /// <summary>
    /// Of which organisation it hears, where there are several: its name, or the id of one of its workspaces. Empty: of the one that
    /// was here first.
    /// </summary>
    public string Organisation { get; set; } = "";
}
