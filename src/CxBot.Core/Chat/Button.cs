namespace CxBot.Core.Chat;

/// <summary>A button on a card.</summary>
/// <param name="Label">At most 75 characters; about 30 are shown.</param>
/// <param name="Action">Which <see cref="IButton"/> handles it, "feature.verb".</param>
/// <param name="Value">What it is about, e.g. an id; at most 1,900 characters.</param>
public sealed record Button(Text Label, string Action, string Value = "")
{
    /// <summary>The step most people want next.</summary>
    public bool Primary { get; init; }

    /// <summary>
    /// The press is expected to open a form. Teams must know before the press: only a button that asks for a dialog can get one, and
    /// without a dialog the form would stand in place of the card. A refusal may still be the answer.
    /// </summary>
    public bool OpensForm { get; init; }

    /// <summary>
    /// An absolute address that the press opens in the browser; null for a button that acts. Slack tells of such a press as well, so the
    /// action needs a handler all the same.
    /// </summary>
    public string? Url { get; init; }
}
