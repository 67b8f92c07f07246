namespace CxBot.Core.Issues.Playbooks;

/// <summary>The kinds of trouble that playbooks are for, and by which reports are counted; the bot has a name for each in every language it speaks.</summary>
public static class Troubles
{
    /// <summary>None of the others.</summary>
    public const string Other = "other";

    /// <summary>How we treated them.</summary>
    public const string Rude = "rude-treatment";

    /// <summary>All, as a form offers them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "late",
        "broken",
        "wrong-item",
        "billed-twice",
        "wrong-bill",
        Rude,
        "long-wait",
        "broken-promise",
        "site-down",
        "cannot-reach",
        "safety",
        "privacy-slip",
        "hard-customer",
        Other,
    ];
}
