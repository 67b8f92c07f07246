namespace CxBot.Slack;

/// <summary>The kinds of "no" that ask for different consequences.</summary>
internal enum SlackTrouble
{
    /// <summary>A code that is not in the list: final, and worth a look.</summary>
    Unknown,

    /// <summary>Too many calls: later.</summary>
    Busy,

    /// <summary>The call never reached Slack: later, without any risk of doing it twice.</summary>
    Unreachable,

    /// <summary>May or may not have been done.</summary>
    Unclear,

    /// <summary>The token has expired: renewed, it works.</summary>
    Expired,

    /// <summary>The token is dead: nothing works until an administrator installs again.</summary>
    Installation,

    /// <summary>A scope or a policy of the workspace forbids it.</summary>
    Permission,

    /// <summary>The conversation can't be posted to.</summary>
    Channel,

    /// <summary>The person can't be reached.</summary>
    User,

    /// <summary>The message is gone or too old to edit.</summary>
    Gone,

    /// <summary>The call was wrong: a mistake of ours.</summary>
    Ours,

    /// <summary>Too late: a trigger has expired, a view has changed or was closed.</summary>
    Race,
}
