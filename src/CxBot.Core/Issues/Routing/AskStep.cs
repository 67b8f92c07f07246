namespace CxBot.Core.Issues.Routing;

/// <summary>In which order people are asked to take an issue.</summary>
internal enum AskStep
{
    /// <summary>The contact point's owner.</summary>
    Owner,

    /// <summary>Its backup.</summary>
    Backup,

    /// <summary>Those who look after what nobody else was named for.</summary>
    Triage,

    /// <summary>The organisation's administrators.</summary>
    Administrators,

    /// <summary>The keeper of the organisation's first channel: somebody must be asked, and is not asked twice.</summary>
    Keeper,
}
