using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>Where kudos are shown.</summary>
internal static class KudosPlace
{
    /// <summary>Whether others read along, so that kudos given there are shown there.</summary>
    public static bool IsRoom(Place place) => place.Kind != AddressKind.Personal && place.Conversation.Length > 0;
}
