namespace CxBot.Core.Measures;

/// <summary>A contact point, in the order of the customer's way.</summary>
/// <param name="Id">The row.</param>
/// <param name="Name">What people read.</param>
/// <param name="IsRemoved">Whether it is one no more.</param>
/// <param name="IsSilent">Whether nothing was reported there in the period, or in four weeks where that is longer.</param>
internal sealed record MeasuredPoint(long Id, string Name, bool IsRemoved, bool IsSilent);
