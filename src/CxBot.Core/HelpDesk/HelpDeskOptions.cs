namespace CxBot.Core.HelpDesk;

/// <summary>The configuration section "HelpDesk": who hears of issues, and who may report them, by HTTP.</summary>
public sealed class HelpDeskOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "HelpDesk";

    /// <summary>Where each change of an issue is sent to.</summary>
    public IReadOnlyList<WebhookOptions> Webhooks { get; set; } = [];

    /// <summary>Who may send to POST /hooks/issues; while there is none, it does not exist.</summary>
    public IReadOnlyList<HookSourceOptions> Sources { get; set; } = [];
}
