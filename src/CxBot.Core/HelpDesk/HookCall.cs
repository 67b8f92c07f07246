namespace CxBot.Core.HelpDesk;

/// <summary>A request that was proved to come from a configured source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Key">Tells the request from others of the source; the same one again gets the first one's answer.</param>
/// <param name="Fingerprint">A hash of its body: another body under the same key is refused.</param>
/// <param name="Organisation">To which organisation it reports, as configured; empty for the one that was here first.</param>
public sealed record HookCall(string Source, string Key, string Fingerprint, string Organisation = "");
