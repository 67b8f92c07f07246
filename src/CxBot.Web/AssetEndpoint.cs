using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>GET /web/{name}: the files that pages refer to; they say nothing about anybody.</summary>
internal static class AssetEndpoint
{
    public static async Task AnswerAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        await using var file = typeof(AssetEndpoint).Assembly.GetManifestResourceStream(name);
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = Path.GetExtension(name) == ".css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=600";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
