using System.Globalization;
using System.Text;
using CxBot.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Tests.Support;

/// <summary>The bot with its Slack adapter on a real socket and a real database, and a stand-in for Slack beside it.</summary>
public sealed class SlackStage : IAsyncLifetime
{
    internal const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    internal const string Token = "xoxb-1-invented";

    private static readonly HttpClient Browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cxbot-slack-");
    private WebApplication? app;
    private Uri? address;

    internal ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    internal FakeSlack Slack { get; private set; } = null!;

    /// <summary>Settings over the usual ones; to be set before the start.</summary>
    internal Dictionary<string, string?> Settings { get; } = [];

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Storage:Directory"] = folder.FullName,
                ["Slack:SigningSecret"] = Secret,
                ["Slack:BotToken"] = Token,
                ["Slack:ApiBaseUrl"] = Slack.ApiBaseUrl,
            }
        );
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddCore().AddSlack(builder.Configuration).AddSingleton<TimeProvider>(Clock);
        // Tests leave no keys behind.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        app = builder.Build();
        app.MapSlack();
        await app.StartAsync();
        address = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        await Slack.DisposeAsync();
        folder.Delete(recursive: true);
    }

    internal T Get<T>()
        where T : notnull => app!.Services.GetRequiredService<T>();

    /// <summary>Ends what the bot still has to do after its answers, by stopping it.</summary>
    internal Task StopAsync() => app!.StopAsync();

    /// <summary>Sends a form as Slack would, signed.</summary>
    internal Task<HttpResponseMessage> FormAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(path, Form(fields), "application/x-www-form-urlencoded");

    /// <summary>Sends an interaction as Slack would, signed.</summary>
    internal Task<HttpResponseMessage> InteractAsync(string payload, string path = SlackSurface.InteractivePath) =>
        FormAsync(path, ("payload", payload));

    /// <summary>Sends an event as Slack would, signed.</summary>
    internal Task<HttpResponseMessage> EventAsync(string json) => SendAsync(SlackSurface.EventsPath, json, "application/json");

    /// <summary>Types a slash command.</summary>
    internal Task<HttpResponseMessage> TypeAsync(
        string command,
        string text,
        string user = "U1",
        string trigger = "1.1",
        string team = "T1"
    ) =>
        FormAsync(
            SlackSurface.CommandsPath,
            ("command", command),
            ("text", text),
            ("user_id", user),
            ("team_id", team),
            ("channel_id", "C1"),
            ("channel_name", "general"),
            ("trigger_id", trigger),
            ("response_url", Slack.ResponseUrl)
        );

    internal async Task<HttpResponseMessage> SendAsync(
        string path,
        string body,
        string type,
        string? signature = null,
        DateTimeOffset? signedAt = null
    )
    {
        var timestamp = (signedAt ?? Clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address!, path))
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        request.Headers.Add(SlackSignature.TimestampHeader, timestamp);
        request.Headers.Add(
            SlackSignature.SignatureHeader,
            signature ?? SlackSignature.Sign(Secret, timestamp, Encoding.UTF8.GetBytes(body))
        );
        return await Browser.SendAsync(request);
    }

    internal Task<HttpResponseMessage> SendUnsignedAsync(string path, string body, string type) =>
        Browser.PostAsync(new Uri(address!, path), new StringContent(body, Encoding.UTF8, type));

    /// <summary>Opens a page as a browser would, with its cookies.</summary>
    internal async Task<HttpResponseMessage> BrowseAsync(string pathAndQuery, string? cookie = null, string? languages = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address!, pathAndQuery));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (languages is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await Browser.SendAsync(request);
    }

    internal static string Form(params (string Name, string Value)[] fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));
}
