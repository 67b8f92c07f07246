using CxBot.Core.Kudos;

namespace CxBot.Core.Digest;

/// <summary>Somebody who helped a customer and was not thanked for it yet.</summary>
internal sealed record DigestOwed(DigestPerson Person, long IssueId, IssueLabel? Issue);
