namespace CxBot.Core.Measures;

/// <summary>Some of a number.</summary>
/// <param name="Part">How many of them.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct MeasureShare(int Part, int Of)
{
    /// <summary>Whether enough are behind it to tell it.</summary>
    public bool IsTold => Of >= MeasureFloor.Cases;

    /// <summary>In whole hundredths; of nothing it is nothing.</summary>
    public int Percent => Of == 0 ? 0 : (int)Math.Round(100m * Part / Of, MidpointRounding.AwayFromZero);
}
