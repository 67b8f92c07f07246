namespace CxBot.Teams.Wire;

internal sealed record PreviewAttachment(PreviewCard Content)
{
    public string ContentType { get; } = "application/vnd.microsoft.card.thumbnail";
}
