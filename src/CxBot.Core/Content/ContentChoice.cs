using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>An item, and why it is next.</summary>
/// <param name="Item">The item.</param>
/// <param name="Why">The first rule that spoke for it.</param>
/// <param name="Detail">What the rule names: a standard's or a contact point's name; else empty.</param>
internal sealed record ContentChoice(ContentItem Item, PlannedPostReason Why, string Detail = "");
