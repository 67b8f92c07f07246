namespace CxBot.Core.Channels;

/// <summary>Marks that a person was welcomed in their one-to-one chat, because platforms report an installation more than once.</summary>
public sealed class Welcome
{
    /// <summary>Who; one welcome on whichever platform comes first.</summary>
    public long PersonId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime WelcomedAt { get; set; }
}
