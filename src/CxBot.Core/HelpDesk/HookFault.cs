namespace CxBot.Core.HelpDesk;

/// <summary>What keeps a request from being taken.</summary>
/// <param name="Field">What is at fault.</param>
/// <param name="Words">What is wrong with it and how to mend it, for who set the system up.</param>
public sealed record HookFault(HookField Field, string Words);
