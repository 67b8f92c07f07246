using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>
/// The pages inside a platform's frame. No cookie: browsers keep none for pages in frames of others. The platform's token comes with
/// each request instead, so no other site can make one.
/// </summary>
internal sealed class TabEndpoint(
    ITabSignIn signIn,
    PeopleDirectory people,
    WebSessions sessions,
    WebLinks links,
    WebPages known,
    IWriter writer,
    Html html
)
{
    private const string Scheme = "Bearer ";
    private const int LongestPath = 200;

    /// <summary>GET /tab: the frame's page, the same for everybody.</summary>
    public async Task FrameAsync(HttpContext context)
    {
        SecureHeaders.SetInFrame(context.Response, signIn);
        await WriteAsync(
            context,
            typeof(TabView),
            new()
            {
                [nameof(TabView.Script)] = signIn.Script,
                [nameof(TabView.Integrity)] = signIn.ScriptIntegrity,
                [nameof(TabView.Reader)] = ReaderOfBrowser.Of(context.Request),
            }
        );
    }

    /// <summary>GET /tab/...: the inside of a page.</summary>
    public async Task AnswerAsync(HttpContext context, string path)
    {
        SecureHeaders.Set(context.Response);
        var (visit, status) = await VisitAsync(context);
        if (visit is null)
        {
            context.Response.StatusCode = status;
            return;
        }
        if (await known.AnswerAsync(path, visit, PageEndpoint.Asked(context.Request), context.RequestAborted) is not WebAnswer.Page page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // Around a page in the browser stands the way back.
        if (path != WebPaths.Me)
            page = page with { Ways = [.. page.Ways, new WebWay(WebTexts.MyPage, WebPaths.Me)] };
        context.Response.Headers.ContentLanguage = visit.Reader.Language;
        await WriteAsync(context, typeof(CardView), new() { [nameof(CardView.Answer)] = page, [nameof(CardView.Reader)] = visit.Reader });
    }

    /// <summary>POST /tab/link?to=...: the address of a link that opens a page or file in the browser, since a frame keeps no files.</summary>
    public async Task LinkAsync(HttpContext context)
    {
        SecureHeaders.Set(context.Response);
        var (visit, status) = await VisitAsync(context);
        if (visit is null)
        {
            context.Response.StatusCode = status;
            return;
        }
        var path = context.Request.Query["to"].ToString();
        if (!links.AreThere || path.Length > LongestPath || !known.Paths.Contains(path.Split('?')[0]))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var address = await writer.WriteAsync(
            async db =>
            {
                var link = links.For(db, visit.Turn, path);
                await db.SaveChangesAsync();
                return link;
            },
            context.RequestAborted
        );
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(address, context.RequestAborted);
    }

    private async Task<(WebVisit? Visit, int Status)> VisitAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, StatusCodes.Status401Unauthorized);
        try
        {
            if (await signIn.ReadAsync(authorization[Scheme.Length..].Trim(), context.RequestAborted) is not { } account)
                return (null, StatusCodes.Status401Unauthorized);
            // Who opens the tab before their first word to the bot is met here.
            var person = await people.FindAsync(account, speaking: false, context.RequestAborted);
            var visit = await sessions.OfPersonAsync(person.Id, context.RequestAborted);
            return (visit, StatusCodes.Status403Forbidden);
        }
        catch (TabSignInUnavailableException)
        {
            return (null, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task WriteAsync(HttpContext context, Type view, Dictionary<string, object?> parameters)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(await html.RenderAsync(view, parameters), context.RequestAborted);
    }
}
