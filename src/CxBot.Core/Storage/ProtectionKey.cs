namespace CxBot.Core.Storage;

/// <summary>A key that protects secrets at rest, as the host's key ring writes it: wrapped, where an encryption key is set.</summary>
public sealed class ProtectionKey
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>The key's own name; one name is taken by one node only.</summary>
    public required string Name { get; set; }

    /// <summary>The key ring's element.</summary>
    public required string Xml { get; set; }

    /// <summary>When it was kept, UTC.</summary>
    public DateTime KeptAt { get; set; }
}
