namespace CxBot.Core.People;

/// <summary>The configuration section "Workspaces": how Slack workspaces and Teams tenants come together.</summary>
public sealed class WorkspaceOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Workspaces";

    /// <summary>
    /// False: whatever this deployment serves belongs to one organisation. True: each workspace or tenant begins as an organisation
    /// of its own, until an administrator of each make them one by a code.
    /// </summary>
    public bool BeginApart { get; set; }
}
