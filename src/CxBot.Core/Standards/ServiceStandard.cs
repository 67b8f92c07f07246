namespace CxBot.Core.Standards;

/// <summary>One of the organisation's own three to seven service standards.</summary>
public sealed class ServiceStandard
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The tag that content and kudos carry, e.g. "listen-first".</summary>
    public required string Tag { get; set; }

    /// <summary>What people read.</summary>
    public required string Name { get; set; }

    /// <summary>What it asks of everybody, in a sentence; may be empty.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>Its place in the list.</summary>
    public int Position { get; set; }
}
