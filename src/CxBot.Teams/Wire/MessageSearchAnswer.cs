namespace CxBot.Teams.Wire;

/// <summary>Body that answers composeExtension/query.</summary>
internal sealed record MessageSearchAnswer(MessageSearchResult ComposeExtension)
{
    public static MessageSearchAnswer Of(IReadOnlyList<FoundAttachment> found) =>
        new(new MessageSearchResult("result") { AttachmentLayout = "list", Attachments = found });

    /// <summary>A line in place of a list.</summary>
    public static MessageSearchAnswer Message(string words) => new(new MessageSearchResult("message") { Text = words });
}
