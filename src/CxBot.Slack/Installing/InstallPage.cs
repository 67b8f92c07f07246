using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Installing;

/// <summary>A page of a few sentences for somebody who installs the app. It loads nothing from anywhere.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Words">What it means and what to do next.</param>
/// <param name="Link">Where to go from here, with its label.</param>
internal sealed record InstallPage(int Status, string Title, string Words, (string Address, string Label)? Link = null)
{
    private const string Style =
        "body{margin:0;font:1.05rem/1.6 system-ui,sans-serif;color:#1d2733;background:#f3f6f8;display:grid;min-height:100vh;place-items:center}"
        + "main{background:#fff;max-width:32rem;margin:1.5rem;padding:2rem 2.5rem;border-radius:.75rem;box-shadow:0 1px 8px #1d27331f}"
        + "h1{font-size:1.4rem;margin:0 0 .75rem}p{margin:0 0 1.25rem}"
        + "a{display:inline-block;padding:.55rem 1.1rem;border-radius:.4rem;background:#1f3a4d;color:#fff;text-decoration:none}"
        + "a:focus-visible{outline:3px solid #e8a33d;outline-offset:2px}"
        + "@media(prefers-color-scheme:dark){body{color:#e6edf2;background:#11181e}main{background:#1b252d}a{background:#4d8fb8}}";

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
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.Encode(
                Title
            )}</title><style>{Style}</style></head>
            <body><main><h1>{html.Encode(Title)}</h1><p>{html.Encode(Words)}</p>{link}</main></body>
            </html>
            """;
    }
}
