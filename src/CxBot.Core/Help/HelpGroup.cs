namespace CxBot.Core.Help;

/// <summary>What a command is about, in the order of help.</summary>
internal enum HelpGroup
{
    /// <summary>A customer's trouble, from the report to its good end.</summary>
    Issues,

    /// <summary>Thanks, and who made recoveries happen.</summary>
    Recognition,

    /// <summary>What one can read and learn.</summary>
    Learning,

    /// <summary>The bot itself, and how it is set up.</summary>
    Setup,
}
