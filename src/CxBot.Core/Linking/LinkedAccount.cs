namespace CxBot.Core.Linking;

/// <summary>One of a person's accounts.</summary>
internal sealed record LinkedAccount(long IdentityId, string Platform);
