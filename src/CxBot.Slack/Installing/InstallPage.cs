using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Installing;

/// <summary>A page of a few sentences for somebody who installs the app. It loads nothing from anywhere.</summary>
/// <param name="Language">In which language it is.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Words">What it means and what to do next.</param>
/// <param name="Link">Where to go from here, with its label.</param>
internal sealed record InstallPage(string Language, int Status, string Title, string Words, (string Address, string Label)? Link = null)
{
    private const string Style =
        "body{margin:0;font:1.05rem/1.6 system-ui,sans-serif;color:#1d2733;background:#f3f6f8;display:grid;min-height:100vh;place-items:center}"
        + "main{box-sizing:border-box;width:min(34rem,100% - 2rem);margin:1rem;padding:clamp(1.5rem,6vw,2.75rem);background:#fff;"
        + "border-radius:.75rem;border-top:.3rem solid #1f3a4d;box-shadow:0 1px 8px #1d27331f}"
        + ".name{margin:0 0 .35rem;font-size:.9rem;font-weight:600;color:#4a6274}"
        + "h1{font-size:1.5rem;line-height:1.3;margin:0 0 .75rem;text-wrap:balance}p{margin:0 0 1.5rem}p:last-child{margin:0}"
        + "a{display:inline-block;padding:.6rem 1.2rem;border-radius:.4rem;background:#1f3a4d;color:#fff;font-weight:600;text-decoration:none}"
        + "a:hover{background:#2c5069}a:focus-visible{outline:3px solid #e8a33d;outline-offset:2px}"
        + "@media(prefers-color-scheme:dark){body{color:#e6edf2;background:#11181e}main{background:#1b252d;border-color:#7fb8da}"
        + ".name{color:#a9bfcd}a{background:#7fb8da;color:#11181e}a:hover{background:#a3cde6}}";

    /// <summary>Writes it; neither kept by the browser nor told to the next page, because its address may hold a code.</summary>
    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        NeverKept(response);
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync(Html());
    }

    /// <summary>The headers for every answer on the way.</summary>
    public static void NeverKept(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private string Html()
    {
        var html = HtmlEncoder.Default;
        var link = Link is { } to ? $"<a href=\"{html.Encode(to.Address)}\">{html.Encode(to.Label)}</a>" : "";
        return $"""
            <!doctype html>
            <html lang="{Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{html.Encode(
                Title
            )}</title><style>{Style}</style></head>
            <body><main><p class="name">CxBot</p><h1>{html.Encode(Title)}</h1><p>{html.Encode(Words)}</p>{link}</main></body>
            </html>
            """;
    }
}
