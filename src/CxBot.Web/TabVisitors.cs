using CxBot.Core.People;
using CxBot.Core.Web;
using Microsoft.AspNetCore.Http;

namespace CxBot.Web;

/// <summary>Finds out by the platform's token who looks at its frame. It comes with each request, so no other site can make one.</summary>
internal sealed class TabVisitors(ITabSignIn signIn, PeopleDirectory people, WebSessions sessions)
{
    private const string Scheme = "Bearer ";

    /// <summary>Who it is; null with the answer's status set, when nobody may see anything.</summary>
    public async Task<TabVisitor?> FindAsync(HttpContext context)
    {
        SecureHeaders.Set(context.Response);
        var (visitor, status) = await ReadAsync(context);
        if (visitor is null)
            context.Response.StatusCode = status;
        return visitor;
    }

    private async Task<(TabVisitor? Visitor, int Status)> ReadAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, StatusCodes.Status401Unauthorized);
        try
        {
            if (await signIn.ReadAsync(authorization[Scheme.Length..].Trim(), context.RequestAborted) is not { } account)
                return (null, StatusCodes.Status401Unauthorized);
            // Who opens the tab before their first word to the bot is met here.
            var person = await people.FindAsync(account, speaking: false, context.RequestAborted);
            return await sessions.OfPersonAsync(person.Id, context.RequestAborted) is { } visit
                ? (new TabVisitor(account, visit), StatusCodes.Status200OK)
                : (null, StatusCodes.Status403Forbidden);
        }
        catch (TabSignInUnavailableException)
        {
            return (null, StatusCodes.Status503ServiceUnavailable);
        }
    }
}
