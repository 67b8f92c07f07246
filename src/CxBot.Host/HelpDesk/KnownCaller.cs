namespace CxBot.Host.HelpDesk;

/// <summary>A source that proved who it is.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Organisation">To which organisation it reports, as configured; empty for the one that was here first.</param>
/// <param name="IsSigned">By a signature; else by its secret as token.</param>
internal sealed record KnownCaller(string Source, string Organisation, bool IsSigned);
