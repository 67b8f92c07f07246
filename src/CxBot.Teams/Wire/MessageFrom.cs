namespace CxBot.Teams.Wire;

/// <summary>Who wrote a picked message; no user when it was an app.</summary>
internal sealed record MessageFrom(MessageUser? User);
