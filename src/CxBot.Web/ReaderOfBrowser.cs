using CxBot.Core.Chat;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>How somebody reads of whom only the browser is known.</summary>
internal static class ReaderOfBrowser
{
    public static Reader Of(HttpRequest request) =>
        Reader.Default with
        {
            Language = SpokenLanguages.OfBrowser(request.Headers.AcceptLanguage),
        };
}
