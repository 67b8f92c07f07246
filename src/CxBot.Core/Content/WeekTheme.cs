namespace CxBot.Core.Content;

/// <summary>The standard that an editor chose for a week; other weeks take their turn.</summary>
public sealed class WeekTheme
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The Monday on which the week begins.</summary>
    public DateOnly Monday { get; set; }

    /// <summary>The standard's id.</summary>
    public required string Standard { get; set; }
}
