using CxBot.Core.Content;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>A post to come: when, what, and why.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">Tip or story.</param>
/// <param name="Item">Null when nothing will be posted.</param>
/// <param name="Why">Why this one, or why nothing.</param>
internal sealed record PreviewRow(DateTime At, ContentKind Kind, ContentItem? Item, PlannedPostReason Why);
