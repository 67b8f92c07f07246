namespace CxBot.Core.Web;

/// <summary>What a reader can choose on a page.</summary>
/// <param name="Path">The page that takes the choices in its query.</param>
/// <param name="All">The choices, in their order.</param>
public sealed record WebFilters(string Path, IReadOnlyList<WebFilter> All);
