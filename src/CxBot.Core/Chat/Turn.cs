namespace CxBot.Core.Chat;

/// <summary>One act of one person, with everything outside of the database already resolved.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Place">Where.</param>
/// <param name="Mentioned">The people named in it, in order: marks of a command, the author of a picked message.</param>
/// <param name="Now">When, UTC.</param>
public sealed record Turn(Colleague Actor, Place Place, IReadOnlyList<Colleague> Mentioned, DateTime Now);
