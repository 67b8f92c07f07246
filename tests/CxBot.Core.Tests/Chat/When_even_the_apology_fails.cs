using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Chat;

public sealed class When_even_the_apology_fails
{
    [Fact]
    public async Task The_caller_still_gets_an_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.IdAsync();
        await bot.Writer.WriteAsync(
            db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Outbox\" RENAME TO \"Elsewhere\""),
            CancellationToken.None
        );

        var reply = await ana.DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = bot.NextReceipt(),
                From = ana.Account,
                At = ana.Chat,
                Text = "help",
                CarriesReply = false,
            }
        );

        reply.ShouldBeOfType<Reply.Private>();
    }
}
