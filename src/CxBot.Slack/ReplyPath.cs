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

    /// <summary>Whether nobody else sees that message: a question that is done with once it is answered.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>The modal in which the click was, or the one that was opened while the work went on.</summary>
    public OpenModal? Modal { get; init; }

    /// <summary>Whether what was clicked promised a form.</summary>
    public bool OpensForm { get; init; }

    /// <summary>
    /// Whether a private answer belongs into a modal: the click was in one, in the Home tab, or in Slack's own menus. A message in
    /// the one-to-one chat would be somewhere else than where the person looks.
    /// </summary>
    public bool IsInAModal => Modal is not null || (At.Conversation.Length == 0 && !HasMessage && Trigger is not null);
}
