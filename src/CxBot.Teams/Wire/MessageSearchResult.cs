namespace CxBot.Teams.Wire;

internal sealed record MessageSearchResult(string Type)
{
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<FoundAttachment>? Attachments { get; init; }
    public string? Text { get; init; }
}
