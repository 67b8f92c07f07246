namespace CxBot.Core.Issues.Gestures;

/// <summary>Whether a gesture may be done. Kept by name: add, never rename.</summary>
public enum GestureState
{
    /// <summary>It is given: within the limit, or approved.</summary>
    Given,

    /// <summary>Somebody was asked to approve it.</summary>
    Waiting,

    /// <summary>It was declined, and costs nothing.</summary>
    Declined,
}
