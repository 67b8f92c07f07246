using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Slack.Socket;

/// <summary>Healthy with all sockets, degraded with one, unhealthy with none: then nobody in Slack is heard.</summary>
internal sealed class SocketHealth(SocketMode mode) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (mode.Over is { } reason)
            return Task.FromResult(HealthCheckResult.Unhealthy($"Socket Mode has stopped ({reason}): {SocketEnd.Mend(reason)}."));

        var states = mode.Lines.Select(line => (line.Number, line.State)).ToList();
        var words = string.Join("; ", states.Select(line => $"socket {line.Number} {line.State.Words}"));
        var connected = states.Count(line => line.State.IsConnected);
        return Task.FromResult(
            connected == states.Count ? HealthCheckResult.Healthy(words)
            : connected > 0 ? HealthCheckResult.Degraded(words)
            : HealthCheckResult.Unhealthy(words)
        );
    }
}
