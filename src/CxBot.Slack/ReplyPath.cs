using CxBot.Core.Chat;

namespace CxBot.Slack;

/// <summary>The ways back that one interaction leaves open.</summary>
/// <param name="User">Who acted.</param>
/// <param name="At">Where.</param>
internal sealed record ReplyPath(string User, Address At)
{
    /// <summary>Opens a modal, once, within 3 s of the click.</summary>
    public string? Trigger { get; init; }

    /// <summary>Answers where the click was.</summary>
    public ResponseUrl? ResponseUrl { get; init; }

    /// <summary>Whether a message was clicked that can be replaced.</summary>
    public bool HasMessage { get; init; }
}
