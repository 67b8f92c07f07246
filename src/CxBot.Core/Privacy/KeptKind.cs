namespace CxBot.Core.Privacy;

/// <summary>What is kept for a time that administrators can choose.</summary>
internal enum KeptKind
{
    /// <summary>Issues that are over, with their timelines.</summary>
    Issues,

    /// <summary>Thanks, with their reasons.</summary>
    Kudos,

    /// <summary>For what each credit was; the sums stay.</summary>
    Credits,

    /// <summary>Stories of one's own.</summary>
    Stories,

    /// <summary>What was posted where, and why.</summary>
    Posts,

    /// <summary>What was set for the organisation, and by whom.</summary>
    Audit,
}
