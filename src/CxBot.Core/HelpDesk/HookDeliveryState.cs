namespace CxBot.Core.HelpDesk;

/// <summary>Where a delivery stands; one that arrived is deleted.</summary>
public enum HookDeliveryState
{
    /// <summary>To be sent once it is due.</summary>
    Pending,

    /// <summary>Being sent, until the claim ends.</summary>
    Sending,

    /// <summary>Tried for too long, or refused too often.</summary>
    GivenUp,
}
