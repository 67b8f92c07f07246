namespace CxBot.Core.Kudos;

/// <summary>By what the messages about kudos are found, to edit them.</summary>
internal static class KudosSubjects
{
    /// <summary>What the room reads.</summary>
    public static string Room(long kudoId) => $"kudos:{kudoId}";

    /// <summary>What the receivers read in their one-to-one chats.</summary>
    public static string Receivers(long kudoId) => $"kudos:{kudoId}:receivers";
}
