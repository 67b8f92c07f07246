using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>An item, and why it is next.</summary>
internal sealed record ContentChoice(ContentItem Item, PlannedPostReason Why);
