namespace CxBot.Teams.Wire;

/// <summary>Payload of adaptiveCard/action. Local stand-ins leave out the action's id and the trigger.</summary>
/// <param name="Action">What was pressed.</param>
/// <param name="Trigger">"automatic" when nobody pressed, and a client asks for its user's view; "manual" or nothing otherwise.</param>
internal sealed record CardActionValue(PressedAction? Action, string? Trigger = null);
