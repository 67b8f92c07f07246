namespace CxBot.Core.Checkups;

/// <summary>Looks at a part of the set-up while no bot runs in this process. It writes, changes and posts nothing.</summary>
public interface ICheckup
{
    /// <summary>How long anything asked over the network is waited for.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What it looks at.</summary>
    CheckupArea Area { get; }

    /// <summary>What it found. Options that are wrong may be thrown: the settings are judged apart.</summary>
    /// <param name="ct">The operator gave up.</param>
    Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct);
}
