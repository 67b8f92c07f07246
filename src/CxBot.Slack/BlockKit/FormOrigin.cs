using System.Globalization;
using CxBot.Core.Chat;

namespace CxBot.Slack.BlockKit;

/// <summary>What a modal carries unseen from its opening to its submission.</summary>
/// <param name="Conversation">Where the person was when it opened; empty for nowhere.</param>
/// <param name="Kind">Who reads along there.</param>
/// <param name="Thread">The thread, if any.</param>
/// <param name="Revision">How often the modal was drawn anew; part of its block ids.</param>
/// <param name="State">The form's own state.</param>
internal sealed record FormOrigin(string Conversation, AddressKind Kind, string? Thread, int Revision = 0, string State = "")
{
    private const char Between = '|';

    /// <summary>The sealed way back to the message where it was opened; empty for none.</summary>
    public string WayBack { get; init; } = "";

    /// <summary>
    /// Whether the answer to the form can be given by the adapter itself: in the modal when it was opened nowhere, else by the way
    /// back.
    /// </summary>
    public bool CarriesReply => Conversation.Length == 0 || WayBack.Length > 0;

    /// <summary>A line of the origin, then the state: no escaping, so 2,000 characters of state always fit Slack's 3,000.</summary>
    public string Write() => $"{Conversation}{Between}{(int)Kind}{Between}{Thread}{Between}{Revision}{Between}{WayBack}\n{State}";

    /// <summary>Reads what <see cref="Write"/> wrote; anything else was not ours and comes out as a form from nowhere.</summary>
    public static FormOrigin Read(string? metadata)
    {
        var end = metadata?.IndexOf('\n', StringComparison.Ordinal) ?? -1;
        var parts = end < 0 ? [] : metadata![..end].Split(Between);
        // A modal that was opened before an update of the bot has no way back.
        if (parts is not [var conversation, var kind, var thread, var revision, .. { Length: <= 1 } wayBack])
            return new FormOrigin("", AddressKind.Personal, null);

        return new FormOrigin(
            conversation,
            Enum.TryParse<AddressKind>(kind, out var known) && Enum.IsDefined(known) ? known : AddressKind.Personal,
            thread.Length > 0 ? thread : null,
            int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var drawn) ? drawn : 0,
            metadata![(end + 1)..]
        )
        {
            WayBack = wayBack is [var carried] ? carried : "",
        };
    }

    /// <summary>
    /// The block id of a field. Slack keeps what stands in a block whose id it has seen and ignores the new value, so each drawing
    /// after the first names its blocks anew.
    /// </summary>
    public string BlockId(string field) => field + Suffix;

    /// <summary>The field of a block id.</summary>
    public string Field(string blockId) =>
        Suffix.Length > 0 && blockId.EndsWith(Suffix, StringComparison.Ordinal) ? blockId[..^Suffix.Length] : blockId;

    private string Suffix => Revision == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"~{Revision}");
}
