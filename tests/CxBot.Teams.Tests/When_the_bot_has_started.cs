using CxBot.Teams.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Teams.Tests;

public sealed class When_the_bot_has_started
{
    [Fact]
    public async Task It_tries_its_registration_at_once()
    {
        await using var bot = await RunningBot.StartAsync();

        await RunningBot.UntilAsync(() => !bot.Connector.TokenCalls.IsEmpty);
        (await HealthAsync(bot)).ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_wrong_secret_is_seen_in_its_health_and_does_not_keep_it_from_hearing()
    {
        await using var bot = await RunningBot.StartAsync(call =>
            call.Path == "/token" ? (401, """{ "error": "invalid_client", "error_description": "AADSTS7000215: no" }""") : null
        );

        await RunningBot.UntilAsync(async () => await HealthAsync(bot) == HealthStatus.Degraded);
        (await bot.DeliverAsync(Recorded.Personal("""{ "type": "message", "text": "help" }"""))).EnsureSuccessStatusCode();
    }

    private static async Task<HealthStatus> HealthAsync(RunningBot bot) =>
        (await bot.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == "teams")).Status;
}
