using CxBot.Teams.Tokens;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>Shows that the bot is busy where an answer takes over a second; sooner it would only flicker.</summary>
internal sealed class TypingSigns(ConnectorClient connector, TimeProvider time, ILogger<TypingSigns> logger)
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Never throws: nobody waits for it. An invoke has a spinner of its own.</summary>
    public async Task ShowAsync(Activity activity, Task answer)
    {
        if (activity is not { Type: ActivityTypes.Message, ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
            return;
        try
        {
            await answer.WaitAsync(Unnoticed, time);
        }
        catch (TimeoutException)
        {
            await TypeAsync(serviceUrl, conversation);
        }
        catch (Exception)
        {
            // Whoever waits for the answer hears of it.
        }
    }

    private async Task TypeAsync(string serviceUrl, string conversation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            await connector.TypeAsync(serviceUrl, conversation, patience.Token);
        }
        catch (Exception fault)
            when (fault is ConnectorException or TokenUnavailableException or OperationCanceledException
                || ConnectorClient.IsUnreachable(fault, patience.Token)
            )
        {
            Log.NotDelivered(logger, fault.Message);
        }
    }
}
