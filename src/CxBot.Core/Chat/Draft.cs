using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>
/// Words of a command that are too long for the button which goes on with them, so the button keeps this row's key. Only what
/// somebody addressed to the bot as a command is kept so, and for a day; plain words wait in nobody's database.
/// </summary>
public sealed class Draft : IAppendOnly
{
    /// <summary>What a button keeps.</summary>
    public required string Key { get; set; }

    /// <summary>Whose words; nobody else gets them back.</summary>
    public long PersonId { get; set; }

    /// <summary>What they wrote.</summary>
    public required string Words { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime WrittenAt { get; set; }
}
