namespace CxBot.Core.Privacy;

/// <summary>
/// An account whose person was forgotten, as a hash: what a platform's roster tells of it later is not written down again. A word of
/// their own ends that.
/// </summary>
public sealed class ForgottenAccount
{
    /// <summary>SHA-256 of platform, workspace and user id, in hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>When they were forgotten, UTC.</summary>
    public DateTime ForgottenAt { get; set; }
}
