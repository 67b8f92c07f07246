namespace CxBot.Core.Content.Checks;

/// <summary>An item beside the file that it stands in, so that a fault can be told by line.</summary>
internal sealed class PackPage
{
    private const string Dashes = "---";

    private readonly PackFile file;
    private readonly string[] lines;
    private readonly int linesBefore;

    public PackPage(ContentItem item, PackFile file)
    {
        (Item, this.file, lines) = (item, file, file.Lines);
        linesBefore = Array.IndexOf(lines, Dashes, 1) + 1;
        Body = string.Join('\n', lines[linesBefore..]);
    }

    public ContentItem Item { get; }

    /// <summary>The text with the line breaks of the file.</summary>
    public string Body { get; }

    /// <summary>The line on which the text begins.</summary>
    public int FirstLine => linesBefore + 1 + Body.AsSpan(0, Body.Length - Body.TrimStart().Length).Count('\n');

    /// <summary>The line of a field.</summary>
    public int LineOf(string field) =>
        Math.Max(0, Array.FindIndex(lines, line => line.StartsWith($"{field}:", StringComparison.Ordinal))) + 1;

    /// <summary>"en/tips/name-the-day.md:11", for a fault of another item.</summary>
    public string At(int line) => $"{file.Path}:{line}";

    public PackFault TitleFault(string sentence) => new(file.Path, LineOf("title"), sentence);

    public PackFault FieldFault(string field, string sentence) => new(file.Path, LineOf(field), sentence);

    /// <summary>A fault at a character of the body.</summary>
    public PackFault BodyFault(int index, string sentence) => new(file.Path, linesBefore + 1 + Body.AsSpan(0, index).Count('\n'), sentence);

    /// <summary>A fault of the text as a whole.</summary>
    public PackFault TextFault(string sentence) => new(file.Path, FirstLine, sentence);
}
