namespace CxBot.Teams.Wire;

/// <summary>A title and a line. Both are read as HTML.</summary>
internal sealed record PreviewCard(string Title, string Text);
