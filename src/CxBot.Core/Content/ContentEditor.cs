namespace CxBot.Core.Content;

/// <summary>Somebody who looks after content beside the administrators.</summary>
public sealed class ContentEditor
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>The administrator who named them.</summary>
    public long NamedById { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime NamedAt { get; set; }
}
