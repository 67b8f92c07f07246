using CxBot.Teams.Wire;

namespace CxBot.Teams.Trust;

/// <summary>A token of the Bot Framework.</summary>
/// <param name="ServiceUrl">The claim "serviceurl".</param>
/// <param name="Endorsements">The channels for which the key that signed it may sign.</param>
internal sealed record BotFrameworkToken(string? ServiceUrl, IReadOnlyList<string> Endorsements) : CallerToken(ServiceUrl)
{
    public override bool VouchesFor(Activity activity) =>
        activity.ChannelId == Channel && Endorsements.Contains(Channel) && Covers(ServiceUrl, activity.ServiceUrl);
}
