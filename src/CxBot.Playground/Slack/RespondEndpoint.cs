using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Slack.Api;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Slack;

/// <summary>Takes the bot's later answers at a response address. No token is asked: the address is the secret.</summary>
internal sealed class RespondEndpoint(ResponseUrls urls, SlackConversations conversations, SlackAnswers answers, Notices notices)
{
    public async Task<IResult> AnswerAsync(string id, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = Json.TryParse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
        var (url, error) = await urls.UseAsync(id);
        if (url is null)
            return Refuse(StatusCodes.Status404NotFound, error!);
        if (body is not { ValueKind: JsonValueKind.Object } answer)
            return Refuse(StatusCodes.Status400BadRequest, "invalid_payload");
        try
        {
            var source = conversations.Find(url.Channel, url.SourceTs);
            await answers.ShowAsync(
                answer,
                url.Channel,
                url.User,
                source?.User == HarbourAndPine.SlackBotUserId ? source : null,
                url.ThreadTs
            );
            return Results.Json(new { ok = true });
        }
        catch (SlackRefusal refusal)
        {
            notices.Add($"Slack refused an answer to a response_url: {string.Join(" ", refusal.Messages.Prepend(refusal.Code))}");
            return Refuse(StatusCodes.Status404NotFound, refusal.Code);
        }
    }

    private static IResult Refuse(int status, string code) => Results.Json(new { ok = false, error = code }, statusCode: status);
}
