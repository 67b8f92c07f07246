namespace CxBot.Core.Digest;

/// <summary>How many open issues somebody of the team looks after.</summary>
internal sealed record DigestLoad(DigestPerson Person, int Open);
