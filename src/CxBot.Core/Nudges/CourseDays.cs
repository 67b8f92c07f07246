namespace CxBot.Core.Nudges;

/// <summary>On which days of their time with the bot newcomers get the course.</summary>
internal static class CourseDays
{
    public static readonly int[] All = [1, 3, 7, 14, 30];
}
