using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>Whether a form was sent from a page of ours. Every browser of today says so by itself.</summary>
internal static class SameOrigin
{
    public static bool Is(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site is "same-origin";
        return !Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
            || origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
