namespace CxBot.Core.HelpDesk;

/// <summary>What of a request a fault is about.</summary>
public enum HookField
{
    /// <summary>What the customer was told.</summary>
    Told,

    /// <summary>Where to read more.</summary>
    Link,

    /// <summary>The contact point.</summary>
    ContactPoint,

    /// <summary>By when something was promised.</summary>
    PromisedBy,

    /// <summary>That something was promised.</summary>
    Promise,

    /// <summary>Who may read it.</summary>
    Confidential,

    /// <summary>Which issue.</summary>
    Issue,
}
