using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Draws a person's Home tab.</summary>
internal sealed class SlackHomes(Dispatcher dispatcher, SlackViews views, ILogger<SlackHomes> logger)
{
    /// <summary>Draws it as it is now: when it was opened, and after a press in it.</summary>
    public async Task DrawAsync(Inbound cause, CancellationToken ct)
    {
        var opened =
            cause as HomeOpened
            ?? new HomeOpened
            {
                ReceiptKey = $"{cause.ReceiptKey}:home",
                From = cause.From,
                At = cause.At,
            };
        var answer = await dispatcher.DispatchAsync(opened, ct);
        var card = answer.Reply switch
        {
            Reply.Private said => said.Card,
            Reply.Public said => said.Card,
            Reply.Replace said => said.Card,
            _ => null,
        };
        if (card is null)
            return;

        try
        {
            await views.PublishAsync(opened.From.Workspace, opened.From.User, CardRenderer.Home(card, answer.Reader), ct);
        }
        catch (SlackException refused)
        {
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
        }
    }
}
