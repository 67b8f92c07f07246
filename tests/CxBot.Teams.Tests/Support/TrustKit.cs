using CxBot.Teams.Trust;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tests.Support;

/// <summary>The real validator in front of a key server.</summary>
internal sealed class TrustKit : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddHttpClient().BuildServiceProvider();

    private TrustKit(KeyServer keys, TeamsOptions trust, string environment)
    {
        Keys = keys;
        (trust.OpenIdMetadataUrl, trust.EntraAuthority) = (keys.MetadataUrl, keys.Authority);
        var options = Options.Create(trust);
        var issuers = new TrustedIssuers(
            services.GetRequiredService<IHttpClientFactory>(),
            new OwnAddress(new SilentServer()),
            options,
            Clock,
            NullLogger<TrustedIssuers>.Instance
        );
        Validator = new BotTokenValidator(issuers, new SignedTokens(Clock), options, new InEnvironment(environment));
    }

    public TestClock Clock { get; } = new();
    public KeyServer Keys { get; }
    public BotTokenValidator Validator { get; }

    public static Task<TrustKit> StartAsync(string appId = KeyServer.AppId) => StartAsync(new TeamsOptions { AppId = appId });

    public static async Task<TrustKit> StartAsync(TeamsOptions trust, string environment = "Production") =>
        new(await KeyServer.StartAsync(), trust, environment);

    public Task<CallerToken?> JudgeAsync(string token, CancellationToken ct = default) => Validator.ReadAsync("Bearer " + token, ct);

    public async ValueTask DisposeAsync()
    {
        await Keys.DisposeAsync();
        await services.DisposeAsync();
    }
}
