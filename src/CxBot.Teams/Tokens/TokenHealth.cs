using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Teams.Tokens;

/// <summary>
/// Degraded while there is no token to send with. Not unhealthy: another start would not mend it, and the bot goes on hearing.
/// </summary>
internal sealed class TokenHealth(BotTokenSource tokens) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            tokens.Fault is { } reason
                ? HealthCheckResult.Degraded($"No token for the Bot Connector ({reason}). The log says how to mend it.")
                : HealthCheckResult.Healthy()
        );
}
