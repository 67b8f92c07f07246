namespace CxBot.Slack.BlockKit;

/// <summary>What Slack takes at most; one more of anything and it refuses the whole call. Lengths in UTF-16 characters.</summary>
internal static class SlackLimits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;

    /// <summary>Slack documents 4,000 for chat.update and splits longer posts; some room is left for what it adds.</summary>
    public const int FallbackText = 3900;

    /// <summary>
    /// All words of one message or view together. Slack has such a limit (msg_blocks_too_long, view_too_large) and does not say
    /// which; this is the one it documents for markdown blocks.
    /// </summary>
    public const int AllText = 12_000;
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
