using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack;
using CxBot.Playground.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxBot.Playground.Tests;

/// <summary>The playground on a real port beside a fake bot, with a folder of its own.</summary>
internal sealed class PlaygroundApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private PlaygroundApp(WebApplication app, FakeBot bot, string directory, bool keepsDirectory)
    {
        this.app = app;
        Bot = bot;
        Directory = directory;
        KeepsDirectory = keepsDirectory;
        Http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<ServerAddress>().Base) };
    }

    public FakeBot Bot { get; }

    public TestClock Clock => (TestClock)app.Services.GetRequiredService<TimeProvider>();

    public HttpClient Http { get; }

    public IConfiguration Configuration => app.Configuration;

    public string Directory { get; }

    public bool KeepsDirectory { get; set; }

    public static DemoPerson Manager => HarbourAndPine.Manager;

    public static DemoPerson Colleague => HarbourAndPine.InSlack.First(person => !person.IsManager);

    public static SlackConversation Channel => SlackConversation.Find(HarbourAndPine.SlackChannelId)!;

    /// <summary>Starts it, after the opening act unless that is to be played.</summary>
    public static async Task<PlaygroundApp> StartAsync(
        string? directory = null,
        bool opens = false,
        FakeBot? bot = null,
        bool bySocket = false
    )
    {
        directory ??= System.IO.Directory.CreateTempSubdirectory("cxbot-playground").FullName;
        bot ??= new FakeBot();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["Playground:Directory"] = directory;
        builder.Services.AddSingleton<TimeProvider>(new TestClock());
        builder.Configuration["Playground:SlackTransport"] = bySocket ? "Socket" : "Http";
        builder.AddPlayground();
        // What our app does not ask for can be tried as well.
        builder.Services.AddSingleton(
            InstalledApp.OfTheManifest with
            {
                Scopes = InstalledApp.OfTheManifest.Scopes.Union(["reactions:write", "channels:join"]).ToHashSet(),
            }
        );
        if (!opens)
            builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(OpeningAct)));
        var app = builder.Build();
        app.MapPlayground();
        foreach (var path in new[] { "/slack/commands", "/slack/interactive", "/slack/events", "/slack/options", "/api/messages" })
            app.MapPost(path, bot.AnswerAsync);
        await app.StartAsync();
        var playground = new PlaygroundApp(app, bot, directory, keepsDirectory: false);
        if (!opens)
            await playground.InstallAsync();
        return playground;
    }

    /// <summary>Calls Slack's Web API with the bot's token, form-encoded as Slack's own clients do.</summary>
    public async Task<JsonElement> SlackAsync(string method, params (string Name, string Value)[] arguments)
    {
        var response = await CallSlackAsync(method, Configuration["Slack:BotToken"], arguments);
        return await JsonAsync(response);
    }

    public async Task<HttpResponseMessage> CallSlackAsync(string method, string? token, params (string Name, string Value)[] arguments)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/playground/slack/api/{method}")
        {
            Content = new FormUrlEncodedContent(arguments.Select(argument => KeyValuePair.Create(argument.Name, argument.Value))),
        };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Http.SendAsync(request);
    }

    /// <summary>Does something as the page would, and returns the answer.</summary>
    public async Task<JsonElement> PageAsync(string path, object body)
    {
        var response = await Http.PostAsJsonAsync($"/playground/api/{path}", body);
        return await JsonAsync(response);
    }

    /// <summary>What that person sees in a Slack conversation.</summary>
    public async Task<IReadOnlyList<JsonElement>> SeenInSlackAsync(string conversation, DemoPerson person) =>
        await SeenAsync($"/playground/api/slack/conversations/{conversation}?as={person.SlackId}");

    /// <summary>What that person sees in a Teams conversation.</summary>
    public async Task<IReadOnlyList<JsonElement>> SeenInTeamsAsync(string conversation, DemoPerson person) =>
        await SeenAsync($"/playground/api/teams/conversations/{Uri.EscapeDataString(conversation)}?as={person.AadId}");

    /// <summary>Buys a token for the Bot Connector.</summary>
    public async Task<string> TokenAsync()
    {
        var response = await Http.PostAsync(Configuration["Teams:TokenUrl"], Credentials(Configuration["Teams:ClientSecret"]!));
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("access_token")!;
    }

    public FormUrlEncodedContent Credentials(string secret, string scope = "https://api.botframework.com/.default") =>
        new(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = Configuration["Teams:AppId"]!,
                ["client_secret"] = secret,
                ["scope"] = scope,
            }
        );

    /// <summary>Calls the Bot Connector.</summary>
    public async Task<HttpResponseMessage> TeamsAsync(HttpMethod method, string path, string? json = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, $"/playground/teams{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? await TokenAsync());
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string conversation, string activity) =>
        TeamsAsync(HttpMethod.Post, $"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity);

    /// <summary>Ends when the opening act was played to its end.</summary>
    public async Task OpenedAsync() =>
        await app.Services.GetServices<IHostedService>().OfType<OpeningAct>().Single().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (!KeepsDirectory)
            System.IO.Directory.Delete(Directory, recursive: true);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return Json.TryParse(text) ?? throw new InvalidOperationException($"{(int)response.StatusCode}: {text}");
    }

    private async Task<IReadOnlyList<JsonElement>> SeenAsync(string path) =>
        [.. (await Http.GetFromJsonAsync<JsonElement>(path)).At("messages").Items()];

    private async Task InstallAsync()
    {
        await app.Services.GetRequiredService<SlackConversations>().JoinBotAsync(Channel);
        foreach (var conversation in TeamsConversation.All)
            await app.Services.GetRequiredService<TeamsConversations>().InstallBotAsync(conversation);
    }
}
