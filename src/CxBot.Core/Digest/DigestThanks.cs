namespace CxBot.Core.Digest;

/// <summary>Kudos that the team's people got.</summary>
internal sealed record DigestThanks(DigestPerson Giver, IReadOnlyList<DigestPerson> Receivers, string Reason);
