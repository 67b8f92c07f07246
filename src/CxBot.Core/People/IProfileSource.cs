using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>One platform's knowledge of people, asked before the transaction when somebody is new or their profile is old.</summary>
public interface IProfileSource
{
    /// <summary>"slack" or "teams".</summary>
    string Platform { get; }

    /// <summary>The profile; null when the platform does not know the person or does not answer in time (at most 1.5 s).</summary>
    Task<Profile?> FindAsync(Account account, CancellationToken ct);
}
