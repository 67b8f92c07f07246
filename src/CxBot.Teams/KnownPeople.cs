using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>The Entra ids behind MRIs that came without one.</summary>
internal sealed record KnownPeople(IReadOnlyDictionary<string, string> Users)
{
    public static KnownPeople Nobody { get; } = new(new Dictionary<string, string>());

    /// <summary>The user id by which Core knows somebody: the Entra id, the same for every bot; else the MRI.</summary>
    public string UserOf(ChannelAccount account) => account.AadObjectId ?? Users.GetValueOrDefault(account.Id ?? "") ?? account.Id ?? "";
}
