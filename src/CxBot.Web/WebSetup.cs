using CxBot.Core.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CxBot.Web;

/// <summary>Puts the pages of Core into an application.</summary>
public static class WebSetup
{
    /// <summary>Registers what serves them.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) =>
        services
            .AddSingleton<IPostConfigureOptions<WebOptions>, OwnAddress>()
            .AddSingleton<Html>()
            .AddSingleton<PageWriter>()
            .AddSingleton<SessionCookie>()
            .AddSingleton<SignInEndpoints>()
            .AddSingleton<PageEndpoint>()
            // By factories: a bot without a platform that has tabs could not make these, and has no route to them.
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<TabVisitors>(provider))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<TabEndpoint>(provider))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<TabForms>(provider));

    /// <summary>Maps signing in and out, and every <see cref="IWebPage"/>.</summary>
    public static void MapWeb(this IEndpointRouteBuilder endpoints)
    {
        var link = $"{WebPaths.SignIn}/{{token}}";
        endpoints.MapGet(link, (RequestDelegate)(context => Get<SignInEndpoints>(context).AskAsync(context)));
        endpoints.MapPost(link, (RequestDelegate)(context => Get<SignInEndpoints>(context).BeginAsync(context)));
        endpoints.MapPost(WebPaths.SignOut, (RequestDelegate)(context => Get<SignInEndpoints>(context).EndAsync(context)));
        endpoints.MapGet("/web/{name}", (RequestDelegate)AssetEndpoint.AnswerAsync);
        var paths = endpoints.ServiceProvider.GetRequiredService<WebPages>().Paths;
        foreach (var path in paths)
            endpoints.MapGet(path, (RequestDelegate)(context => Get<PageEndpoint>(context).AnswerAsync(context)));
        if (endpoints.ServiceProvider.GetService<ITabSignIn>() is null)
            return;
        endpoints.MapGet(WebPaths.Tab, (RequestDelegate)(context => Get<TabEndpoint>(context).FrameAsync(context)));
        endpoints.MapPost(WebPaths.Tab + WebPaths.Link, (RequestDelegate)(context => Get<TabEndpoint>(context).LinkAsync(context)));
        const string form = $"{WebPaths.Tab}{WebPaths.Form}/{{id}}";
        endpoints.MapGet(form, (RequestDelegate)(context => Get<TabForms>(context).OpenAsync(context)));
        endpoints.MapPost(form, (RequestDelegate)(context => Get<TabForms>(context).SendAsync(context)));
        endpoints.MapGet(WebPaths.Tab + WebPaths.People, (RequestDelegate)(context => Get<TabForms>(context).SeekAsync(context)));
        foreach (var path in paths)
            endpoints.MapGet(WebPaths.Tab + path, (RequestDelegate)(context => Get<TabEndpoint>(context).AnswerAsync(context, path)));
    }

    private static T Get<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}
