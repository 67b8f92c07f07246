namespace CxBot.Teams;

/// <summary>Which of Microsoft's clouds the bot is registered in.</summary>
public enum TeamsCloud
{
    /// <summary>The worldwide one; of the government ones GCC too.</summary>
    Public,

    /// <summary>GCC High and DoD.</summary>
    UsGovernment,
}
