using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CxBot.Playground.Page;

/// <summary>The page's files, which lie inside the assembly.</summary>
internal sealed class PageFiles
{
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private const string Folder = "wwwroot/";

    private readonly FrozenDictionary<string, (byte[] Content, string Tag)> files = typeof(PageFiles)
        .Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], Load);

    /// <summary>The file of that path under <c>/playground/</c>; the empty path is the page itself.</summary>
    public IResult Answer(HttpContext context, string? path)
    {
        // The page's own addresses are relative, so they need the slash at the end of its folder.
        if (string.IsNullOrEmpty(path) && !context.Request.Path.Value!.EndsWith('/'))
            return Results.Redirect("/playground/");
        var name = string.IsNullOrEmpty(path) ? "index.html" : path;
        if (!files.TryGetValue(name, out var file))
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Bytes(file.Content, ContentType(name), entityTag: new EntityTagHeaderValue(new StringSegment(file.Tag)));
    }

    private static (byte[] Content, string Tag) Load(string resource)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
    }

    private static string ContentType(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" or ".webmanifest" => "application/json",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
}
