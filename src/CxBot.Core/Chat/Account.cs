namespace CxBot.Core.Chat;

/// <summary>Somebody as a platform names them: platform ("slack", "teams"), its workspace (team or tenant id), its user id.</summary>
public readonly record struct Account(string Platform, string Workspace, string User);
