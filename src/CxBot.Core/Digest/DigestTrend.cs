namespace CxBot.Core.Digest;

/// <summary>A contact point where more went wrong than usual.</summary>
/// <param name="Name">The contact point.</param>
/// <param name="Reports">How many reports the week brought.</param>
internal sealed record DigestTrend(string Name, int Reports);
