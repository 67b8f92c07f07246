namespace CxBot.Teams;

/// <summary>The bot's type, by the names that its resource in Azure shows under Configuration.</summary>
public enum TeamsAppType
{
    /// <summary>Our tokens come from our own directory, for a client secret or a certificate.</summary>
    SingleTenant,

    /// <summary>Our tokens come from the Bot Framework's directory. Such bots can't be made any more since July 2025; old ones go on.</summary>
    MultiTenant,

    /// <summary>Our tokens come from the machine in Azure that we run on; there is no secret.</summary>
    UserAssignedMSI,
}
