namespace CxBot.Teams.Wire;

/// <summary>The data of an action; inputs of the card come back beside <see cref="Cx"/>.</summary>
internal sealed record ActionEnvelope(ActionData? Cx);
