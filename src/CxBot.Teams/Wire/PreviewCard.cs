namespace CxBot.Teams.Wire;

/// <summary>A title and a line. Some clients read both as HTML.</summary>
internal sealed record PreviewCard(string Title, string Text);
