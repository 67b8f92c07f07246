using CxBot.Core.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CxBot.Web;

/// <summary>The one cookie: who is signed in. Gone with the browser's session; the session itself ends by its row.</summary>
internal sealed class SessionCookie(IOptions<WebOptions> options)
{
    // Browsers take the prefix over HTTPS only, and then let no other host or path set it.
    private const string Secure = "__Host-cxbot";
    private const string Plain = "cxbot";

    public string? Read(HttpRequest request) => request.Cookies[Name(request)];

    public void Write(HttpContext context, string token) =>
        context.Response.Cookies.Append(Name(context.Request), token, Options(context.Request));

    public void Delete(HttpContext context) => context.Response.Cookies.Delete(Name(context.Request), Options(context.Request));

    private string Name(HttpRequest request) => IsSecure(request) ? Secure : Plain;

    private CookieOptions Options(HttpRequest request) =>
        new()
        {
            HttpOnly = true,
            Secure = IsSecure(request),
            // Lax: a link in a chat must find the session that is there.
            SameSite = SameSiteMode.Lax,
            Path = "/",
        };

    // Behind a proxy that ends TLS the request itself is plain.
    private bool IsSecure(HttpRequest request) =>
        request.IsHttps || options.Value.Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
