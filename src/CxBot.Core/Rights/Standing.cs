namespace CxBot.Core.Rights;

/// <summary>What somebody has to be, to the organisation or to one channel, before a handler runs for them.</summary>
internal enum Standing
{
    /// <summary>Guests and externals too: they report and thank, and look after what is their own.</summary>
    Anybody,

    /// <summary>Anybody of the organisation who is no guest.</summary>
    Colleague,

    /// <summary>Who keeps the channel that is meant, or an administrator.</summary>
    Keeper,

    /// <summary>Who has a confirmed team, or an administrator.</summary>
    Manager,

    /// <summary>Who was named to look after content, or an administrator.</summary>
    Editor,

    /// <summary>Who administrates the organisation.</summary>
    Administrator,
}
