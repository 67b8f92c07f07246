using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>A link from one page to another.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Path">Path and query.</param>
public sealed record WebWay(Text Label, string Path)
{
    /// <summary>Whether it leads to a file. In a platform's frame a file can't be kept, so there it is opened in the browser.</summary>
    public bool IsFile { get; init; }
}
