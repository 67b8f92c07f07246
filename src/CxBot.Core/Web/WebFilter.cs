using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>A choice of which part of a page is shown.</summary>
/// <param name="Name">What the query calls it.</param>
/// <param name="Label">What it says.</param>
/// <param name="Choices">What can be chosen; the empty value is all.</param>
/// <param name="Chosen">The value that is chosen now.</param>
public sealed record WebFilter(string Name, Text Label, IReadOnlyList<Choice> Choices, string Chosen);
