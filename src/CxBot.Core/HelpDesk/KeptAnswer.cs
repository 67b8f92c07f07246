namespace CxBot.Core.HelpDesk;

/// <summary>What a receipt keeps of a request that was taken.</summary>
/// <param name="Fingerprint">Of its body.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record KeptAnswer(string Fingerprint, HookReply.Taken Answer);
