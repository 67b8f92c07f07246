namespace CxBot.Core.HelpDesk;

/// <summary>What a customer was promised before it was reported.</summary>
/// <param name="What">In words.</param>
/// <param name="By">By when, UTC.</param>
public sealed record HookPromised(string What, DateTime By);
