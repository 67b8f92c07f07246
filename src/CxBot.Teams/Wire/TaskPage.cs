namespace CxBot.Teams.Wire;

internal sealed record TaskPage(string Title, CardAttachment Card)
{
    public string Height { get; } = "medium";
    public string Width { get; } = "medium";
}
