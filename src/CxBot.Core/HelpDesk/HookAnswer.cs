namespace CxBot.Core.HelpDesk;

/// <summary>What came of a try.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Reason">The status, or the fault's name.</param>
/// <param name="RetryAfter">How long the receiver asked to wait.</param>
public sealed record HookAnswer(int Status, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>It has it.</summary>
    public bool HasArrived => Status is >= 200 and < 300;

    /// <summary>It wants nothing more, ever.</summary>
    public bool IsGone => Status == 410;
}
