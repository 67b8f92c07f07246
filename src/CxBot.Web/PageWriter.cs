using CxBot.Core.Chat;
using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>Writes pages, and the sentence where there is none.</summary>
internal sealed class PageWriter(Html html)
{
    /// <summary>A view as the whole answer.</summary>
    public async Task WriteAsync(HttpContext context, int status, Type view, Dictionary<string, object?> parameters)
    {
        SecureHeaders.Set(context.Response);
        context.Response.StatusCode = status;
        await WriteInsideAsync(context, view, parameters);
    }

    /// <summary>A view as the body of an answer whose headers are set: a page of its own, or the inside of a frame.</summary>
    public async Task WriteInsideAsync(HttpContext context, Type view, Dictionary<string, object?> parameters)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(await html.RenderAsync(view, parameters), context.RequestAborted);
    }

    /// <summary>A title and a sentence.</summary>
    public Task SayAsync(HttpContext context, int status, Text title, Text sentence, WebVisit? visit) =>
        WriteAsync(
            context,
            status,
            typeof(NoticeView),
            new()
            {
                [nameof(NoticeView.Title)] = title,
                [nameof(NoticeView.Sentence)] = sentence,
                [nameof(NoticeView.Reader)] = visit?.Reader ?? ReaderOfBrowser.Of(context.Request),
                [nameof(NoticeView.Visitor)] = visit?.Turn.Actor.Name,
            }
        );
}
