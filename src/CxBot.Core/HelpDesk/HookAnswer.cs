namespace CxBot.Core.HelpDesk;

/// <summary>What came of a try.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Reason">The status, or the fault's name.</param>
/// <param name="RetryAfter">How long the receiver asked to wait.</param>
public sealed record HookAnswer(int Status, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>It has it.</summary>
    public bool HasArrived => Status is >= 200 and < 300;

    /// <summary>
    /// It takes no such message, however often it comes. That nobody is let in, that nothing is there, or that it comes too soon is
    /// no word about the message.
    /// </summary>
    public bool IsRefused => Status is >= 400 and < 500 and not (401 or 403 or 404 or 407 or 408 or 410 or 421 or 423 or 425 or 429);

    /// <summary>It wants nothing more, ever.</summary>
    public bool IsGone => Status == 410;
}
