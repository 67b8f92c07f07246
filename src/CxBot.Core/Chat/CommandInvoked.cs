namespace CxBot.Core.Chat;

/// <summary>
/// Words addressed to the bot: a slash command, a mention in a channel, a line in the one-to-one chat, a global shortcut.
/// </summary>
public sealed record CommandInvoked : Inbound
{
    /// <summary>
    /// Stands in <see cref="Text"/> for the next entry of <see cref="Mentions"/> (U+FFFC, Unicode's object replacement
    /// character). Translators remove any that a person typed.
    /// </summary>
    public const char MentionMark = '\uFFFC';

    /// <summary>
    /// What was said, decoded to plain text; the bot's own mention removed. A handler sees what follows the first word.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The first word, which chose the handler; set by the dispatcher.</summary>
    public string Word { get; init; } = "";

    /// <summary>The people mentioned, in the order of their marks in <see cref="Text"/>.</summary>
    public IReadOnlyList<Account> Mentions { get; init; } = [];
}
