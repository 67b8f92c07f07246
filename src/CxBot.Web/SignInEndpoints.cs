using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>Signs in by a link, and out.</summary>
internal sealed class SignInEndpoints(WebSessions sessions, SessionCookie cookie, PageWriter pages)
{
    /// <summary>GET /in/{token}: asks, so that only a person uses a link up.</summary>
    public async Task AskAsync(HttpContext context)
    {
        var here = await SignedInAsync(context);
        var (token, ct) = (Token(context), context.RequestAborted);
        if (here is not null && await sessions.PathOfLinkAsync(token, here.Turn.Actor.Id, ct) is { } path)
            Lead(context, path);
        else if (await sessions.OfLinkAsync(token, ct) is { } visit)
            await pages.WriteAsync(context, StatusCodes.Status200OK, typeof(SignInView), new() { [nameof(SignInView.Visit)] = visit });
        else
            await SayUsedAsync(context, here);
    }

    /// <summary>POST /in/{token}: uses the link up.</summary>
    public async Task BeginAsync(HttpContext context)
    {
        if (!SameOrigin.Is(context.Request) || await sessions.BeginAsync(Token(context), context.RequestAborted) is not { } begun)
        {
            await SayUsedAsync(context, await SignedInAsync(context));
            return;
        }
        cookie.Write(context, begun.Token);
        Lead(context, begun.Path);
    }

    /// <summary>POST /out.</summary>
    public async Task EndAsync(HttpContext context)
    {
        if (SameOrigin.Is(context.Request) && cookie.Read(context.Request) is { } token)
        {
            await sessions.EndAsync(token, context.RequestAborted);
            cookie.Delete(context);
        }
        await pages.SayAsync(context, StatusCodes.Status200OK, WebTexts.SignedOut, WebTexts.NotSignedIn, visit: null);
    }

    /// <summary>Who is signed in here, if anybody.</summary>
    public async Task<WebVisit?> SignedInAsync(HttpContext context) =>
        cookie.Read(context.Request) is { } token ? await sessions.OfSessionAsync(token, context.RequestAborted) : null;

    private Task SayUsedAsync(HttpContext context, WebVisit? here) =>
        pages.SayAsync(context, StatusCodes.Status410Gone, WebTexts.LinkIsUsedTitle, WebTexts.LinkIsUsed, here);

    private static void Lead(HttpContext context, string path)
    {
        SecureHeaders.Set(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
    }

    private static string Token(HttpContext context) => (string)context.Request.RouteValues["token"]!;
}
