using CxBot.Core.Storage;
using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>The pages inside a platform's frame. No cookie: browsers keep none for pages in frames of others.</summary>
internal sealed class TabEndpoint(ITabSignIn signIn, TabVisitors visitors, WebLinks links, WebPages known, IWriter writer, PageWriter pages)
{
    private const int LongestPath = 200;

    /// <summary>GET /tab: the frame's page, the same for everybody.</summary>
    public async Task FrameAsync(HttpContext context)
    {
        SecureHeaders.SetInFrame(context.Response, signIn);
        await pages.WriteInsideAsync(
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
        if (await visitors.FindAsync(context) is not { Visit: var visit })
            return;
        if (await known.AnswerAsync(path, visit, PageEndpoint.Asked(context.Request), context.RequestAborted) is not WebAnswer.Page page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // Around a page in the browser stands the way back.
        if (path != WebPaths.Me)
            page = page with { Ways = [.. page.Ways, new WebWay(WebTexts.MyPage, WebPaths.Me)] };
        context.Response.Headers.ContentLanguage = visit.Reader.Language;
        await pages.WriteInsideAsync(
            context,
            typeof(CardView),
            new()
            {
                [nameof(CardView.Answer)] = page,
                [nameof(CardView.Reader)] = visit.Reader,
                [nameof(CardView.IsFramed)] = true,
            }
        );
    }

    /// <summary>POST /tab/link?to=...: the address of a link that opens a page or file in the browser, since a frame keeps no files.</summary>
    public async Task LinkAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is not { Visit: var visit })
            return;
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
}
