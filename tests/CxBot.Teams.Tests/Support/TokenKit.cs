using CxBot.Teams.Tokens;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CxBot.Teams.Tests.Support;

/// <summary>The real sources of tokens in front of <see cref="EntraStandIn"/>.</summary>
internal sealed class TokenKit : IDisposable
{
    private readonly ServiceProvider services;

    public TokenKit(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["Teams:AppId"] = KeyServer.AppId, ["Teams:TenantId"] = Recorded.Tenant }
            )
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>("Teams:" + setting.Key, setting.Value)))
            .Build();
        var registrations = new ServiceCollection();
        registrations.AddLogging();
        registrations.AddSingleton<IServer>(new SilentServer());
        registrations.AddSingleton<IHostEnvironment>(new InEnvironment("Production"));
        registrations.AddTeams(configuration);
        registrations.AddSingleton<TimeProvider>(Clock);
        registrations.AddHttpClient(TeamsSetup.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Entra);
        services = registrations.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();
    public EntraStandIn Entra { get; } = new();
    public BotTokenSource Tokens => services.GetRequiredService<BotTokenSource>();

    public Task<string?> GetAsync(CancellationToken ct = default) => Tokens.GetAsync(ct);

    public void Dispose() => services.Dispose();
}
