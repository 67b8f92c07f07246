namespace CxBot.Core.Issues.Playbooks;

/// <summary>What something that makes it right costs. Kept by name: add, never rename.</summary>
public enum GestureCost
{
    /// <summary>Nothing but good will.</summary>
    Free,

    /// <summary>Money, in the organisation's currency.</summary>
    Money,

    /// <summary>Goods, by their worth in the organisation's currency.</summary>
    Goods,

    /// <summary>Hours of work.</summary>
    Time,
}
