using System.Text.Json.Serialization.Metadata;
using CxBot.Slack.Installing;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>
/// Calls Slack's Web API for a workspace, with its token: renewed when it has expired, and not at all while Slack wants to be left
/// alone with this method there. A "no" comes as a <see cref="SlackException"/>.
/// </summary>
internal sealed class SlackClient(SlackApi api, SlackInstallations installations, SlackRenewal renewal, SlackPauses pauses)
{
    /// <summary>Where the Web API stands; known once the server listens.</summary>
    public Uri Address => api.Address;

    /// <summary>Calls a method; arguments that are null are left out.</summary>
    public async Task<TResponse> CallAsync<TResponse>(
        string method,
        string workspace,
        IReadOnlyCollection<(string Name, string? Value)> arguments,
        JsonTypeInfo<TResponse> type,
        CancellationToken ct
    )
        where TResponse : SlackResponse
    {
        pauses.Heed(method, workspace);
        var token = await installations.TokenAsync(workspace, ct);
        try
        {
            return await api.CallAsync(method, SlackApi.Bearer(token), arguments, type, ct);
        }
        catch (SlackException refused) when (refused.Trouble == SlackTrouble.Expired)
        {
            if (await renewal.RenewAsync(workspace, token, ct) is not { } renewed)
                throw;
            return await api.CallAsync(method, SlackApi.Bearer(renewed), arguments, type, ct);
        }
        catch (SlackException refused) when (refused is { Trouble: SlackTrouble.Busy, RetryAfter: { } wait })
        {
            pauses.Begin(method, workspace, wait);
            throw;
        }
    }
}
