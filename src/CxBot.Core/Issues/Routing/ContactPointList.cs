using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>An organisation's contact points along the customer's way; the standard ones until it has its own.</summary>
internal static class ContactPointList
{
    // The tags that content carries, so that what is reported and what is told meet.
    private static IReadOnlyList<string> StandardTags => ContentVocabulary.ContactPoints;

    /// <summary>What a form offers: tag and name, in the order of the customer's way. Writes nothing.</summary>
    public static async Task<IReadOnlyList<Choice>> ChoicesAsync(CxDb db, long organisationId)
    {
        var own = await OwnAsync(db, organisationId);
        return own.Count > 0
            ? [.. own.Select(point => new Choice(point.Tag, Text.Typed(point.Name)))]
            : [.. StandardTags.Select(tag => new Choice(tag, RoutingTexts.StandardPoint(tag)))];
    }

    /// <summary>The organisation's own, or the standard ones as they would be; writes nothing.</summary>
    public static async Task<IReadOnlyList<ContactPoint>> AllAsync(CxDb db, long organisationId)
    {
        var own = await OwnAsync(db, organisationId);
        return own.Count > 0 ? own : await StandardAsync(db, organisationId);
    }

    /// <summary>The contact point with this tag; the standard ones are made when the organisation has none yet.</summary>
    public static async Task<ContactPoint?> FindOrMakeAsync(CxDb db, long organisationId, string tag)
    {
        var points = await OwnAsync(db, organisationId);
        if (points.Count == 0)
            points = await MakeStandardAsync(db, organisationId);
        return points.Find(point => point.Tag == tag);
    }

    /// <summary>The contact point whose tag or name somebody typed, whatever the case.</summary>
    public static async Task<ContactPoint?> NamedAsync(CxDb db, long organisationId, string typed) =>
        (await OwnAsync(db, organisationId)).Find(point =>
            point.Tag.Equals(typed, StringComparison.OrdinalIgnoreCase) || point.Name.Equals(typed, StringComparison.OrdinalIgnoreCase)
        );

    private static Task<List<ContactPoint>> OwnAsync(CxDb db, long organisationId) =>
        db
            .ContactPoints.AsNoTracking()
            .Where(point => point.OrganisationId == organisationId && point.RemovedAt == null)
            .OrderBy(point => point.Position)
            .ThenBy(point => point.Id)
            .ToListAsync();

    private static async Task<List<ContactPoint>> MakeStandardAsync(CxDb db, long organisationId)
    {
        var points = await StandardAsync(db, organisationId);
        db.AddRange(points);
        await db.SaveChangesAsync();
        return points;
    }

    private static async Task<List<ContactPoint>> StandardAsync(CxDb db, long organisationId)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == organisationId);
        var reader = Reader.Default with { Language = organisation.Language };
        return
        [
            .. StandardTags.Select(
                (tag, position) =>
                    new ContactPoint
                    {
                        OrganisationId = organisationId,
                        Tag = tag,
                        Name = TextResolver.Plain(RoutingTexts.StandardPoint(tag), reader),
                        Position = position,
                    }
            ),
        ];
    }
}
