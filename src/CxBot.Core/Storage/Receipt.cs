namespace CxBot.Core.Storage;

/// <summary>That an act was taken, and what was answered: the second arrival of the same act gets the first one's answer.</summary>
public sealed class Receipt : IAppendOnly
{
    /// <summary>The act (<see cref="Chat.Inbound.ReceiptKey"/>).</summary>
    public required string Key { get; set; }

    /// <summary>The <see cref="Chat.Reply"/> as JSON.</summary>
    public string Answer { get; set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime TakenAt { get; set; }
}
