namespace CxBot.Teams.Trust;

/// <summary>Who got a token of Entra that is meant for us.</summary>
internal enum EntraCaller
{
    /// <summary>Some other application.</summary>
    Stranger,

    /// <summary>The Bot Service.</summary>
    BotService,

    /// <summary>Our own registration: a developer's emulator that was given our secret, believed in Development only.</summary>
    OwnToolOfDeveloper,
}
