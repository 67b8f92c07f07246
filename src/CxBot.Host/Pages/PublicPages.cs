using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Pages;

/// <summary>
/// The three pages that an app's listing links to, for everybody to read: what it is, what it keeps, under which terms. They know
/// nobody and set no cookie.
/// </summary>
internal static class PublicPages
{
    public static void MapPublicPages(this WebApplication app)
    {
        var contact = HtmlEncoder.Default.Encode(app.Services.GetRequiredService<IOptions<OperatorOptions>>().Value.Words);
        foreach (var page in (string[])["about", "privacy", "terms"])
        {
            var html = Read(page).Replace("{{OPERATOR}}", contact, StringComparison.Ordinal);
            app.MapGet(
                $"/{page}",
                (HttpContext context) =>
                {
                    context.Response.Headers.ContentSecurityPolicy =
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
                    context.Response.Headers.XContentTypeOptions = "nosniff";
                    return Results.Content(html, "text/html; charset=utf-8");
                }
            );
        }
    }

    private static string Read(string page)
    {
        using var stream =
            typeof(PublicPages).Assembly.GetManifestResourceStream(typeof(PublicPages), $"{page}.html")
            ?? throw new InvalidOperationException($"The page {page} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
