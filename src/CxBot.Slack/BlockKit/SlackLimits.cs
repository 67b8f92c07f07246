namespace CxBot.Slack.BlockKit;

/// <summary>What Slack takes at most; one more of anything and it refuses the whole call. Lengths in UTF-16 characters.</summary>
internal static class SlackLimits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;

    /// <summary>
    /// In UTF-8 bytes: Slack documents 4,000 characters for chat.update, and refuses more than 4,000 bytes. Some room is left for
    /// what it adds.
    /// </summary>
    public const int FallbackText = 3900;

    /// <summary>
    /// All words of one message or view together. Slack has such a limit (msg_blocks_too_long, view_too_large) and does not say
    /// which; this is the one it documents for markdown blocks.
    /// </summary>
    public const int AllText = 12_000;

    /// <summary>
    /// All blocks of one message as JSON: many short words have more around them than in them, and Slack counts that too. It was
    /// seen to refuse 24,500 of them (msg_blocks_too_long).
    /// </summary>
    public const int MessageJson = 20_000;

    /// <summary>The same of a modal or a Home tab, of which Slack takes 250,000 with all that belongs to it (view_too_large).</summary>
    public const int ViewJson = 200_000;
    public const int TextObject = 3000;
    public const int HeaderText = 150;
    public const int ActionsElements = 25;
    public const int ActionId = 255;
    public const int BlockId = 255;
    public const int ButtonText = 75;
    public const int ButtonValue = 2000;
    public const int ViewTitle = 24;
    public const int CallbackId = 255;
    public const int PrivateMetadata = 3000;
    public const int InputLabel = 2000;
    public const int InputHint = 2000;
    public const int PlainTextInput = 3000;
    public const int SelectOptions = 100;
    public const int RadioOptions = 10;
    public const int OptionText = 75;
    public const int OptionValue = 150;
}
