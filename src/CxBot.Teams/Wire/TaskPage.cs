namespace CxBot.Teams.Wire;

internal sealed record TaskPage(string Title, CardAttachment Card, string Height)
{
    public string Width { get; } = "medium";
}
