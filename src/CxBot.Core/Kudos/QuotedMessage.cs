using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>The message beside which somebody thanks, as the form carries it there and back.</summary>
/// <param name="Words">What it says, shortened.</param>
/// <param name="IsOwn">Whether who thanks wrote it.</param>
internal readonly record struct QuotedMessage(string Words, bool IsOwn)
{
    private const string Own = "own:";
    private const string Theirs = "said:";

    /// <summary>What stands above the questions.</summary>
    public Text Beside => IsOwn ? KudosTexts.AboutOwnMessage(Words) : KudosTexts.AboutMessage(Words);

    /// <summary>For the form.</summary>
    public string State => (IsOwn ? Own : Theirs) + Words;

    /// <summary>From the form; null for one that was not opened on a message.</summary>
    public static QuotedMessage? Read(string state) =>
        state.StartsWith(Own, StringComparison.Ordinal) ? new QuotedMessage(state[Own.Length..], IsOwn: true)
        : state.StartsWith(Theirs, StringComparison.Ordinal) ? new QuotedMessage(state[Theirs.Length..], IsOwn: false)
        : null;
}
