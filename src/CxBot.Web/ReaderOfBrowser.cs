using CxBot.Core.Chat;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>How somebody reads of whom only the browser is known.</summary>
internal static class ReaderOfBrowser
{
    public static Reader Of(HttpRequest request)
    {
        var wanted = request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant());
        return Reader.Default with { Language = wanted.FirstOrDefault(SpokenLanguages.All.Contains) ?? Reader.Default.Language };
    }
}
