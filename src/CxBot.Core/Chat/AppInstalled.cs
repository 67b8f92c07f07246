namespace CxBot.Core.Chat;

/// <summary>Somebody installed the app in a workspace, by the platform's own consent page.</summary>
public sealed record AppInstalled : Inbound;
