namespace CxBot.Teams;

/// <summary>Where a card is shown: as a message, or in a dialog, which knows Action.Submit only.</summary>
/// <param name="IsDialog">Whether in a dialog.</param>
/// <param name="Revision">What tells this rendering from the next, see <see cref="Wire.ActionData.Revision"/>.</param>
internal sealed record Surface(bool IsDialog, string Revision)
{
    public static Surface Message(string revision) => new(false, revision);

    public static Surface Dialog(string revision) => new(true, revision);
}
