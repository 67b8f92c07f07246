using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Somebody thanked by a <see cref="Kudo"/>.</summary>
public sealed class KudoReceiver : IAppendOnly
{
    /// <summary>The kudos.</summary>
    public long KudoId { get; set; }

    /// <summary>Who is thanked.</summary>
    public long PersonId { get; set; }
}
