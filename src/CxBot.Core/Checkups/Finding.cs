namespace CxBot.Core.Checkups;

/// <summary>What a check of the set-up found. Never holds a token, secret or connection string.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Words">Plain English for the operator, with the mend where something is to be mended.</param>
public sealed record Finding(FindingLevel Level, string Words)
{
    /// <summary>All is well here.</summary>
    public static Finding Ok(string words) => new(FindingLevel.Ok, words);

    /// <summary>Worth knowing.</summary>
    public static Finding Warning(string words) => new(FindingLevel.Warning, words);

    /// <summary>To be mended.</summary>
    public static Finding Wrong(string words) => new(FindingLevel.Wrong, words);
}
