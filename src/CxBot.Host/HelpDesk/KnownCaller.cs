namespace CxBot.Host.HelpDesk;

/// <summary>A source that proved who it is.</summary>
/// <param name="Source">Its name.</param>
/// <param name="IsSigned">By a signature; else by its secret as token.</param>
internal sealed record KnownCaller(string Source, bool IsSigned);
