namespace CxBot.Core.HelpDesk;

/// <summary>A system that reports issues and sends what surveys brought. The same name twice is one source with two secrets.</summary>
public sealed class HookSourceOptions
{
    /// <summary>What people read as reporter when no colleague is: "Survey".</summary>
    public string Name { get; set; } = "";

    /// <summary>Shown by it as bearer token, or signed with; as <see cref="HookSecret"/> reads it.</summary>
    public string Secret { get; set; } = "";

    /// <summary>
    /// To which organisation it reports, where there are several: its name, or the id of one of its workspaces. Empty: the one that
    /// was here first.
    /// </summary>
    public string Organisation { get; set; } = "";
}
