namespace CxBot.Core.Checkups;

/// <summary>How much a <see cref="Finding"/> matters.</summary>
public enum FindingLevel
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>The bot works, but somebody should know this.</summary>
    Warning,

    /// <summary>Something will not work until it is mended.</summary>
    Wrong,
}
