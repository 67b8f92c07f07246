namespace CxBot.Core.Kudos;

/// <summary>A colleague who joined in a <see cref="Kudo"/>.</summary>
public sealed class KudoSecond
{
    /// <summary>The kudos.</summary>
    public long KudoId { get; set; }

    /// <summary>Who joined in.</summary>
    public long PersonId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime SecondedAt { get; set; }
}
