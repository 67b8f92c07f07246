namespace CxBot.Core.Privacy;

/// <summary>Somebody who asked to be forgotten, until they are.</summary>
public sealed class Forgetting
{
    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>From when on it is done, UTC: the answer to their last press has to reach them first.</summary>
    public DateTime DueAt { get; set; }
}
