using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>What every answer says about itself: for this reader only, nothing from elsewhere, in nobody's frame.</summary>
internal static class SecureHeaders
{
    private const string Nothing = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

    /// <summary>For a page or file of one person.</summary>
    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = $"{Nothing}; frame-ancestors 'none'";
        response.Headers.XFrameOptions = "DENY";
        SetAlways(response);
    }

    private static void SetAlways(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Not none: browsers would then hide from us, too, where a form was sent.
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
