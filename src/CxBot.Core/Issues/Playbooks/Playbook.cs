namespace CxBot.Core.Issues.Playbooks;

/// <summary>The steps and words that help a person with one kind of trouble, as a Markdown file has them.</summary>
/// <param name="Id">The file's name, the same in every language.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Title">What people read.</param>
/// <param name="Troubles">The kinds of trouble that it is for, of <see cref="Troubles.All"/>.</param>
/// <param name="ContactPoints">Where that happens most, tags.</param>
/// <param name="Clues">Words of a report that hint at it; one that ends with an asterisk stands for all that begin so.</param>
/// <param name="SayNow">What somebody can say at once who has the customer before them; true of any such case.</param>
/// <param name="GoesFirst">Whether its clues outweigh every other playbook's: where somebody could be hurt.</param>
/// <param name="Gestures">What may be done to make it right, free ones first.</param>
/// <param name="Parts">The five steps, in order.</param>
public sealed record Playbook(
    string Id,
    string Language,
    string Title,
    IReadOnlyList<string> Troubles,
    IReadOnlyList<string> ContactPoints,
    IReadOnlyList<string> Clues,
    string SayNow,
    bool GoesFirst,
    IReadOnlyList<PlaybookGesture> Gestures,
    IReadOnlyList<PlaybookPart> Parts
)
{
    /// <summary>Its path inside the pack's folder.</summary>
    internal string Path => $"{Language}/{Folder}/{Id}.md";

    /// <summary>The folder, inside a language's, that holds playbooks.</summary>
    internal const string Folder = "playbooks";
}
