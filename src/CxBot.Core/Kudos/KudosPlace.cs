using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Where kudos are shown.</summary>
internal static class KudosPlace
{
    /// <summary>Whether others read along, so that kudos given there are shown there.</summary>
    public static bool IsRoom(Place place) => place.Kind != AddressKind.Personal && place.Conversation.Length > 0;

    /// <summary>
    /// Whether only its members read what is shown there. What the platform says here is kept for when it says nothing. Inside the
    /// writer: asked with every kudos, so prepared once.
    /// </summary>
    public static bool IsPrivate(CxDb db, Place place)
    {
        if (place.Kind == AddressKind.Group)
            return true;
        if (place.IsPrivate is not { } said)
            return db.Statements.Scalar(PrivateSql, place.WorkspaceId, place.Conversation) > 0;
        db.Statements.Execute(KeepSql, place.WorkspaceId, place.Conversation, said);
        return said;
    }

    private const string PrivateSql = """
        SELECT count(*) FROM "Channels" WHERE "WorkspaceId" = @p1 AND "ExternalId" = @p2 AND "IsPrivate"
        """;

    private const string KeepSql = """
        UPDATE "Channels" SET "IsPrivate" = @p3
        WHERE "WorkspaceId" = @p1 AND "ExternalId" = @p2 AND ("IsPrivate" IS NULL OR "IsPrivate" <> @p3)
        """;
}
