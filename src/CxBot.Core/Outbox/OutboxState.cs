namespace CxBot.Core.Outbox;

/// <summary>Where an outbox row stands.</summary>
public enum OutboxState
{
    /// <summary>To be sent.</summary>
    Pending,

    /// <summary>Handed to the platform; after a crash nobody knows whether it arrived.</summary>
    Sending,

    /// <summary>It stands there.</summary>
    Sent,

    /// <summary>A newer edit took its place.</summary>
    Superseded,

    /// <summary>Given up, with a reason.</summary>
    Failed,
}
