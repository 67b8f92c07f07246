namespace CxBot.Core.Content;

/// <summary>What somebody pressed under a tip or a story.</summary>
public enum ReactionKind
{
    /// <summary>"Trying it".</summary>
    Trying,

    /// <summary>"Not for us": private, and only used to choose better.</summary>
    NotForUs,

    /// <summary>"Thank them".</summary>
    Thanks,
}
