using CxBot.Core.Web;
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
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        SetAlways(response);
    }

    /// <summary>For the one page that a platform may frame, with the platform's script.</summary>
    public static void SetInFrame(HttpResponse response, ITabSignIn platform)
    {
        // The script looks up on its own server which hosts it may trust.
        var scripts =
            Uri.TryCreate(platform.Script, UriKind.Absolute, out var script) && script.Scheme.StartsWith("http", StringComparison.Ordinal)
                ? $"'self' {script.GetLeftPart(UriPartial.Authority)}"
                : "'self'";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src {scripts}; connect-src {scripts}; style-src 'self'; img-src 'self' data:; form-action 'none'; "
            + $"base-uri 'none'; frame-ancestors {string.Join(' ', platform.FrameAncestors)}";
        SetAlways(response);
    }

    private static void SetAlways(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Not none: browsers would then hide from us, too, where a form was sent.
        response.Headers["Referrer-Policy"] = "same-origin";
    }
}
