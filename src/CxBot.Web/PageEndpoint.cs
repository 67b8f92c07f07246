using System.Security.Cryptography;
using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CxBot.Web;

/// <summary>GET of a page or file, for who is signed in.</summary>
internal sealed class PageEndpoint(WebPages known, SignInEndpoints signIn, PageWriter pages, ILogger<PageEndpoint> logger)
{
    public async Task AnswerAsync(HttpContext context)
    {
        if (await signIn.SignedInAsync(context) is not { } visit)
        {
            await pages.SayAsync(context, StatusCodes.Status401Unauthorized, WebTexts.NotSignedInTitle, WebTexts.NotSignedIn, visit: null);
            return;
        }
        try
        {
            await AnswerAsync(context, visit);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            var reference = RandomNumberGenerator.GetHexString(8, lowercase: true);
            logger.PageFailed(exception, context.Request.Path, reference);
            await pages.SayAsync(
                context,
                StatusCodes.Status500InternalServerError,
                WebTexts.FailedTitle,
                WebTexts.Failed(reference),
                visit
            );
        }
    }

    /// <summary>The query by name; of a name that stands there twice the first.</summary>
    public static IReadOnlyDictionary<string, string> Asked(HttpRequest request) =>
        request.Query.ToDictionary(pair => pair.Key, pair => pair.Value[0] ?? "", StringComparer.OrdinalIgnoreCase);

    private async Task AnswerAsync(HttpContext context, WebVisit visit)
    {
        switch (await known.AnswerAsync(context.Request.Path, visit, Asked(context.Request), context.RequestAborted))
        {
            case WebAnswer.Page page:
                await pages.WriteAsync(
                    context,
                    StatusCodes.Status200OK,
                    typeof(PageView),
                    new() { [nameof(PageView.Answer)] = page, [nameof(PageView.Visit)] = visit }
                );
                break;
            case WebAnswer.File file:
                SecureHeaders.Set(context.Response);
                context.Response.ContentType = file.ContentType;
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
                await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
                break;
            default:
                await pages.SayAsync(context, StatusCodes.Status404NotFound, WebTexts.MissingTitle, WebTexts.Missing, visit);
                break;
        }
    }
}
