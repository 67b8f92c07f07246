using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CxBot.Core;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams.Tests.Support;

/// <summary>Core with the Teams adapter, over real HTTP, between a key server and a connector on this machine.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cxbot-teams-").FullName;
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    public KeyServer Keys { get; private set; } = null!;
    public ConnectorStandIn Connector { get; private set; } = null!;
    public IServiceProvider Services => app.Services;
    public IChatSender Sender => app.Services.GetServices<IChatSender>().Single();

    /// <summary>The database's file.</summary>
    public string Database => Path.Combine(folder, "cxbot.db");

    public static Task<RunningBot> StartAsync(string environment = "Production", params (string Key, string Value)[] settings) =>
        StartAsync(TimeProvider.System, environment, settings);

    /// <summary>With a connector that answers otherwise from the first call on.</summary>
    public static async Task<RunningBot> StartAsync(Func<ConnectorCall, (int Status, string Body)?> instead)
    {
        var connector = await ConnectorStandIn.StartAsync();
        connector.Instead = instead;
        return await StartAsync(TimeProvider.System, connector, "Production", []);
    }

    public static async Task<RunningBot> StartAsync(
        TimeProvider time,
        string environment = "Production",
        params (string Key, string Value)[] settings
    ) => await StartAsync(time, await ConnectorStandIn.StartAsync(), environment, settings);

    private static async Task<RunningBot> StartAsync(
        TimeProvider time,
        ConnectorStandIn connector,
        string environment,
        (string Key, string Value)[] settings
    )
    {
        var bot = new RunningBot { Keys = await KeyServer.StartAsync(), Connector = connector };
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Storage:Directory"] = bot.folder,
                ["Teams:AppId"] = KeyServer.AppId,
                ["Teams:ClientSecret"] = "a secret of nobody",
                ["Teams:TenantId"] = Recorded.Tenant,
                ["Teams:TokenUrl"] = bot.Connector.TokenUrl,
                ["Teams:OpenIdMetadataUrl"] = bot.Keys.MetadataUrl,
                ["Teams:EntraAuthority"] = bot.Keys.Authority,
                ["Teams:AllowedServiceHosts:0"] = "localhost",
            }
        );
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.Services.AddCore();
        builder.Services.AddTeams(builder.Configuration);
        builder.Services.AddSingleton(time);
        bot.app = builder.Build();
        bot.app.MapTeams();
        try
        {
            await bot.app.StartAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends an activity as Teams would: with a token for its service URL, which is the stand-in's unless it names one.</summary>
    public Task<HttpResponseMessage> DeliverAsync(string activity) =>
        SendAsync(
            WithServiceUrl(activity),
            Keys.Token(DateTimeOffset.FromUnixTimeSeconds(Now()), token => token.Claims["serviceurl"] = Connector.ServiceUrl)
        );

    public async Task<JsonNode> InvokeAsync(string activity)
    {
        using var response = await DeliverAsync(activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async Task<HttpResponseMessage> SendAsync(string body, string? token, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.Single() + "/api/messages");
        request.Content = new StringContent(body, Encoding.UTF8, type);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public string WithServiceUrl(string activity)
    {
        var json = JsonNode.Parse(activity)!;
        json["serviceUrl"] = Connector.ServiceUrl;
        return json.ToJsonString();
    }

    public long Now() => app.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Waits for what happens beside the answers.</summary>
    public static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    /// <inheritdoc cref="UntilAsync(Func{bool})"/>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!await isSo())
            await Task.Delay(20, patience.Token);
    }

    /// <summary>Reads what was kept.</summary>
    public T Read<T>(Func<CxDb, T> query)
    {
        using var db = app.Services.GetRequiredService<Readers>().Open();
        return query(db);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Keys.DisposeAsync();
        await Connector.DisposeAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
