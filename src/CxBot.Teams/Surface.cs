using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>Where a card is shown.</summary>
/// <param name="IsDialog">In a dialog, which knows Action.Submit only.</param>
/// <param name="IsOwn">As a message that is nothing but a form.</param>
/// <param name="Revision">What tells this rendering from the next, see <see cref="Wire.ActionData.Revision"/>.</param>
internal sealed record Surface(bool IsDialog, bool IsOwn, string Revision)
{
    /// <summary>Whether several people read it: points in time are then shown in each one's own zone.</summary>
    public bool IsShared { get; init; }

    /// <summary>In a client that knows neither dialogs nor choices that are looked up while somebody types, see <see cref="LocalClient"/>.</summary>
    public bool IsBare { get; init; }

    /// <summary>From where a form was opened that stands elsewhere, sealed; see <see cref="OriginSeal"/>.</summary>
    public string? Origin { get; init; }

    /// <summary>Whose clients ask for a card of their own, by their ids for this bot.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

    /// <summary>How wide a card is drawn here.</summary>
    public TeamsCardOptions CardOptions => new() { Width = IsBare ? null : "Full" };

    public static Surface Message(string revision) => new(false, false, revision);

    public static Surface OwnForm(string revision) => new(false, true, revision);

    public static Surface Dialog(string revision) => new(true, false, revision);
}
