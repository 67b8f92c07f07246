using CxBot.Teams.Wire;

namespace CxBot.Teams.Trust;

/// <summary>
/// A token of Entra. Its keys endorse no channels and it need not say where to answer, so everything hangs on who asked for it:
/// anybody with an app of their own can get a genuine token that is meant for us.
/// </summary>
/// <param name="ServiceUrl">The claim "serviceurl", where there is one.</param>
/// <param name="Caller">Which application it was issued to.</param>
internal sealed record EntraToken(string? ServiceUrl, EntraCaller Caller) : CallerToken(ServiceUrl)
{
    public override bool VouchesFor(Activity activity) =>
        Caller switch
        {
            EntraCaller.BotService => activity.ChannelId == Channel && (ServiceUrl is null || Covers(ServiceUrl, activity.ServiceUrl)),
            EntraCaller.OwnToolOfDeveloper => Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service)
                && ServiceHosts.IsLocal(service),
            _ => false,
        };
}
