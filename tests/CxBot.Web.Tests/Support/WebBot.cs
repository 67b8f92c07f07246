using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using CxBot.Core.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Web.Tests.Support;

/// <summary>An organisation whose people talk to the bot, and browsers that open its pages over real HTTP.</summary>
internal sealed class WebBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebBot(IssueScene scene, WebApplication app) => (Scene, this.app) = (scene, app);

    public IssueScene Scene { get; }

    public TestBot Bot => Scene.Bot;

    public Uri Address => new(app.Urls.Single());

    public static async Task<WebBot> StartAsync(Core.Storage.StorageProvider provider = Core.Storage.StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddWeb();
        builder.Services.AddSingleton(scene.Bot.Get<WebSessions>()).AddSingleton(scene.Bot.Get<WebPages>());
        builder.Services.AddSingleton(scene.Bot.Get<WebForms>()).AddSingleton(scene.Bot.Get<WebLinks>());
        builder.Services.AddSingleton(scene.Bot.Get<Dispatcher>()).AddSingleton(scene.Bot.Get<PeopleDirectory>());
        builder.Services.AddSingleton(scene.Bot.Writer).AddSingleton<ITabSignIn, FramingPlatform>();
        builder.Services.AddSingleton(scene.Bot.Get<IOptions<WebOptions>>());
        var app = builder.Build();
        app.MapWeb();
        await app.StartAsync();
        scene.Bot.Get<IOptions<WebOptions>>().Value.Address = app.Urls.Single();
        return new WebBot(scene, app);
    }

    /// <summary>A browser with its own cookies, that follows no redirect by itself.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>Asks for one's page in chat: the link in the answer.</summary>
    public static async Task<string> LinkAsync(TestPerson person) => LinkIn((await person.SayAsync("page")).Card());

    /// <summary>The link on a card.</summary>
    public static string LinkIn(Card card) =>
        card.Blocks.OfType<Buttons>().SelectMany(row => row.Row).Select(button => button.Url).OfType<string>().Single();

    /// <summary>A browser signed in as somebody.</summary>
    public async Task<HttpClient> SignedInAsync(TestPerson person)
    {
        var browser = Browser();
        using var answer = await browser.PostAsync(await LinkAsync(person), content: null);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return browser;
    }

    /// <summary>A frame of the platform in which somebody looks at the tab.</summary>
    public HttpClient Framed(TestPerson person)
    {
        var frame = Browser();
        frame.DefaultRequestHeaders.Authorization = new("Bearer", FramingPlatform.Token(person.Account));
        return frame;
    }

    /// <summary>A page as a browser understands it.</summary>
    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Scene.DisposeAsync();
    }
}
