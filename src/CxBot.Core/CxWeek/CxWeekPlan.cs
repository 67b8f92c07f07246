namespace CxBot.Core.CxWeek;

/// <summary>A customer-experience week that an administrator set: each channel gets something on every working day of it.</summary>
public sealed class CxWeekPlan
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The Monday on which it begins.</summary>
    public DateOnly Monday { get; set; }

    /// <summary>The id of the standard that is its theme.</summary>
    public required string Standard { get; set; }

    /// <summary>The administrator who set it.</summary>
    public long SetById { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime SetAt { get; set; }

    internal DateOnly Friday => Monday.AddDays(4);
}
