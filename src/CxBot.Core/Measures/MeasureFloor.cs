namespace CxBot.Core.Measures;

/// <summary>How much must be behind a number before it is told: a number over fewer could point at a person.</summary>
internal static class MeasureFloor
{
    /// <summary>The fewest issues, or people, behind a share or a time.</summary>
    public const int Cases = 5;

    /// <summary>The fewest people of a team that is named.</summary>
    public const int Team = 3;
}
