using Microsoft.AspNetCore.Http;

namespace CxBot.Playground;

/// <summary>
/// Keeps other sites out: a page elsewhere could reach a local server by a name of its own (DNS rebinding) or by posting forms
/// across origins. Servers and tools send neither Origin nor Sec-Fetch-Site and pass.
/// </summary>
internal static class LocalOnly
{
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            return RefuseAsync(context, "The playground answers to localhost only.");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwnOrigin(request))
            return next(context);
        return RefuseAsync(context, "The playground takes no posts from other sites.");
    }

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin"
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    private static Task RefuseAsync(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
