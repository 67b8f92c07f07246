using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Support;

/// <summary>What the outbox's sender does, one look at a time.</summary>
internal static class SendingSteps
{
    /// <summary>Sends what is due in the workspaces that have a way out, of each the first messages only if so many are named.</summary>
    public static async Task SendDueAsync(this TestBot bot, int most = int.MaxValue)
    {
        var (rows, delivery) = (bot.Get<OutboxRows>(), bot.Get<OutboxDelivery>());
        foreach (var workspace in (await rows.WorkspacesWithDueAsync(default)).Where(delivery.CanSendTo))
        {
            var fence = (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value;
            foreach (var message in (await rows.DueAsync(workspace, default)).Take(most))
            {
                if (await rows.MarkSendingAsync(message, fence, default))
                    await delivery.SendAsync(message, default);
            }
        }
    }

    /// <summary>A card of one sentence.</summary>
    public static Card Saying(string words) => Card.Of(Text.Typed(words));

    /// <summary>The Slack workspace, known since Ana spoke there.</summary>
    public static async Task<long> SlackAsync(this TestBot bot)
    {
        await bot.Person("Ana").SayAsync("help");
        return await bot.ReadAsync(db => db.Workspaces.Select(workspace => workspace.Id).SingleAsync());
    }

    /// <summary>Writes messages down as one piece of work.</summary>
    public static Task AppendAsync(this TestBot bot, params OutboxMessage[] messages) =>
        bot.Writer.WriteAsync(
            db =>
            {
                foreach (var message in messages)
                    db.Append(message);
                return Task.CompletedTask;
            },
            default
        );

    /// <summary>Hands a message to the platform, which says no.</summary>
    public static async Task RefuseAsync(this TestBot bot, OutboxMessage message, Delivery.Refused refused)
    {
        var fence = (await bot.Get<LaneLeases>().HoldAsync(message.WorkspaceId, default))!.Value;
        bot.Sender.AnswerNext(refused);
        (await bot.Get<OutboxRows>().MarkSendingAsync(message, fence, default)).ShouldBeTrue();
        (await bot.Get<OutboxDelivery>().SendAsync(message, default)).ShouldBe(refused);
    }
}
