using CxBot.Core.Board;

namespace CxBot.Core.Digest;

/// <summary>What somebody did about an issue, as the ledger has it.</summary>
/// <param name="IssueId">The issue.</param>
/// <param name="Person">Who.</param>
/// <param name="Role">What for.</param>
/// <param name="BookedAt">When it was credited last, UTC.</param>
internal sealed record DigestPart(long IssueId, DigestPerson Person, CreditRole Role, DateTime BookedAt);
