namespace CxBot.Teams.Wire;

/// <summary>Payload of adaptiveCard/action. Local stand-ins leave out the action's id and the trigger, so neither is read.</summary>
internal sealed record CardActionValue(PressedAction? Action);
