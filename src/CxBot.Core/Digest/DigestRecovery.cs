using CxBot.Core.Kudos;

namespace CxBot.Core.Digest;

/// <summary>An issue that came right, with what the team's people did about it.</summary>
internal sealed record DigestRecovery(long IssueId, IssueLabel? Issue, IReadOnlyList<DigestPart> Parts);
