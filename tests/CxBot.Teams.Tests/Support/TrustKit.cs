using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tests.Support;

/// <summary>The real validator in front of a key server.</summary>
internal sealed class TrustKit : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddHttpClient().BuildServiceProvider();

    private TrustKit(KeyServer keys, string appId)
    {
        Keys = keys;
        var options = Options.Create(new TeamsOptions { AppId = appId, OpenIdMetadataUrl = keys.MetadataUrl });
        var signing = new SigningKeys(
            services.GetRequiredService<IHttpClientFactory>(),
            new OwnAddress(new SilentServer()),
            options,
            Clock,
            NullLogger<SigningKeys>.Instance
        );
        Validator = new BotTokenValidator(signing, options, Clock);
    }

    public TestClock Clock { get; } = new();
    public KeyServer Keys { get; }
    public BotTokenValidator Validator { get; }

    public static async Task<TrustKit> StartAsync(string appId = KeyServer.AppId) => new(await KeyServer.StartAsync(), appId);

    public Task<CallerToken?> JudgeAsync(string token) => Validator.ReadAsync("Bearer " + token, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Keys.DisposeAsync();
        await services.DisposeAsync();
    }
}
