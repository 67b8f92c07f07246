using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Where kudos are shown.</summary>
internal static class KudosPlace
{
    /// <summary>Whether others read along, so that kudos given there are shown there.</summary>
    public static bool IsRoom(Place place) => place.Kind != AddressKind.Personal && place.Conversation.Length > 0;

    /// <summary>Whether only its members read what is shown there. What the platform says here is kept for when it says nothing.</summary>
    public static async Task<bool> IsPrivateAsync(CxDb db, Place place)
    {
        if (place.Kind == AddressKind.Group)
            return true;
        var channel = db.Channels.Where(channel => channel.WorkspaceId == place.WorkspaceId && channel.ExternalId == place.Conversation);
        if (place.IsPrivate is not { } said)
            return await channel.Select(known => known.IsPrivate).SingleOrDefaultAsync() ?? false;
        await channel
            .Where(known => known.IsPrivate == null || known.IsPrivate != said)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.IsPrivate, said));
        return said;
    }
}
