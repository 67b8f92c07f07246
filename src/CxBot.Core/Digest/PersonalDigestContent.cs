using CxBot.Core.Board;
using CxBot.Core.Kudos;

namespace CxBot.Core.Digest;

/// <summary>What somebody did and heard in a week, and what waits for them.</summary>
/// <param name="Week">Which.</param>
/// <param name="Points">Their points of the week, never below zero.</param>
/// <param name="Parts">What they did about which issue, the latest first; an issue of which the present reader may not know is null.</param>
/// <param name="Thanks">Who thanked them for what, the latest first.</param>
/// <param name="Waiting">How many issues wait for them now.</param>
internal sealed record PersonalDigestContent(
    DigestWeek Week,
    int Points,
    IReadOnlyList<(CreditRole Role, IssueLabel? Issue)> Parts,
    IReadOnlyList<DigestThanks> Thanks,
    int Waiting
)
{
    /// <summary>Whether there is anything of the week to tell.</summary>
    public bool IsQuiet => Parts.Count == 0 && Thanks.Count == 0;
}
