using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Slack.Installing;

/// <summary>The way of a browser that installs the app: to Slack's consent page, and back.</summary>
internal sealed partial class InstallEndpoints(
    InstallState states,
    SlackOAuth oauth,
    NewInstallation installation,
    IOptions<SlackOptions> options,
    ILogger<InstallEndpoints> logger
)
{
    public Task InstallAsync(HttpContext context)
    {
        if (!options.Value.CanBeInstalled)
            return InstallPages.NotOffered(LanguageOf(context)).WriteAsync(context.Response);
        InstallPage.NeverKept(context.Response);
        context.Response.Redirect(oauth.ConsentPage(states.Begin(context.Response)).ToString());
        return Task.CompletedTask;
    }

    public async Task ReturnAsync(HttpContext context)
    {
        if (await PageAsync(context) is { } page)
            await page.WriteAsync(context.Response);
    }

    private async Task<InstallPage?> PageAsync(HttpContext context)
    {
        var language = LanguageOf(context);
        if (!options.Value.CanBeInstalled)
            return InstallPages.NotOffered(language);
        var query = context.Request.Query;
        if (Only(query["error"]) is { } error)
            return error == "access_denied"
                ? InstallPages.Cancelled(language)
                : Failed(language, Code().IsMatch(error) ? error : "unknown");
        if (Only(query["code"]) is not { } code)
            return InstallPages.Expired(language);
        if (Only(query["state"]) is not { } state)
        {
            // Administrators of an organisation who install from Slack's own pages come without a state, and a code that nobody
            // here asked for is not used: they go round once more, from here.
            InstallPage.NeverKept(context.Response);
            context.Response.Redirect(SlackSurface.InstallPath[(SlackSurface.InstallPath.LastIndexOf('/') + 1)..]);
            return null;
        }
        if (!await states.TryEndAsync(context, state))
            return InstallPages.Expired(language);
        try
        {
            // Slack gives the token once: from here on it is finished, also for a browser that left.
            return await installation.FinishAsync(code, language, CancellationToken.None);
        }
        catch (SlackException refused)
        {
            return Failed(language, refused.Code);
        }
    }

    private InstallPage Failed(string language, string code)
    {
        logger.NotInstalled(code);
        return InstallPages.Failed(language, code);
    }

    private static string LanguageOf(HttpContext context) => SpokenLanguages.OfBrowser(context.Request.Headers.AcceptLanguage);

    private static string? Only(Microsoft.Extensions.Primitives.StringValues values) => values is [{ Length: > 0 } only] ? only : null;

    [GeneratedRegex("^[a-z_]{1,60}$")]
    private static partial Regex Code();
}
