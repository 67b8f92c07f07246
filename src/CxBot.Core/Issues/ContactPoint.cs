namespace CxBot.Core.Issues;

/// <summary>Where a customer meets the company, along the customer's way: web, phone, store, delivery...</summary>
public sealed class ContactPoint
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The tag that content carries, e.g. "after-sale".</summary>
    public required string Tag { get; set; }

    /// <summary>What people read.</summary>
    public required string Name { get; set; }

    /// <summary>Its place along the customer's way.</summary>
    public int Position { get; set; }

    /// <summary>Who is asked first to own its issues.</summary>
    public long? OwnerId { get; set; }

    /// <summary>Who is asked when the owner does not answer.</summary>
    public long? BackupId { get; set; }

    /// <summary>Since when it is one no more, UTC; the row stays for what was reported there.</summary>
    public DateTime? RemovedAt { get; set; }
}
