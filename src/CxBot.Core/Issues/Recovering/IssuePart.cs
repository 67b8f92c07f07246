namespace CxBot.Core.Issues.Recovering;

/// <summary>What somebody is to an issue.</summary>
[Flags]
internal enum IssuePart
{
    None = 0,

    /// <summary>Anybody of the organisation who is no guest.</summary>
    Colleague = 1,

    /// <summary>Who sent it, guest or not.</summary>
    Reporter = 2,

    /// <summary>Who has it.</summary>
    Owner = 4,

    /// <summary>The contact point's backup.</summary>
    Backup = 8,

    /// <summary>Who was asked to take it, and the contact point's owner.</summary>
    Asked = 16,

    Administrator = 32,

    /// <summary>The owner's manager.</summary>
    Manager = 64,

    /// <summary>One of those who look after what nobody else was named for.</summary>
    Triage = 128,
}
