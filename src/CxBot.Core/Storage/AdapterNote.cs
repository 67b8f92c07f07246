namespace CxBot.Core.Storage;

/// <summary>A row of <see cref="AdapterNotes"/>.</summary>
public sealed class AdapterNote
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>"slack" or "teams".</summary>
    public required string Platform { get; set; }

    /// <summary>What it is about, in the adapter's own terms.</summary>
    public required string Key { get; set; }

    /// <summary>The adapter's own text.</summary>
    public string Value { get; set; } = "";

    /// <summary>When it was last written, UTC.</summary>
    public DateTime KeptAt { get; set; }
}
