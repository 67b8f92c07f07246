namespace CxBot.Core.Chat;

/// <summary>A row of buttons, at most 6 so that every platform shows them all.</summary>
public sealed record Buttons(IReadOnlyList<Button> Row) : CardBlock;
