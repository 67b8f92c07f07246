using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tokens;

/// <summary>
/// Gets the first token when the bot has started, so that a wrong registration is said at once and not when the first message
/// can't leave. The start does not wait for it: without Entra the bot still hears, keeps and answers what comes.
/// </summary>
internal sealed class TokenSelfTest(
    BotTokenSource tokens,
    IOptions<TeamsOptions> options,
    IHostApplicationLifetime lifetime,
    ILogger<TokenSelfTest> logger
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The playground gives tokens once the server listens.
        lifetime.ApplicationStarted.Register(() => _ = Task.Run(TestAsync, CancellationToken.None));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task TestAsync()
    {
        try
        {
            if (await tokens.GetAsync(lifetime.ApplicationStopping) is not null)
                Log.TokenAcquired(logger, options.Value.AppType, options.Value.TokenTenant);
        }
        catch (Exception fault) when (fault is TokenUnavailableException or OperationCanceledException)
        {
            // The source has logged it with its mend.
        }
    }
}
