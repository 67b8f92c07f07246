using CxBot.Core.Chat;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Chat;

public sealed class When_the_work_behind_a_form_fails
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_platform_that_still_shows_the_form_is_told_and_the_others_send_word(bool staysOpen, int messages)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.IdAsync();
        await bot.Writer.WriteAsync(
            db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Issues\" RENAME TO \"Elsewhere\""),
            CancellationToken.None
        );

        var answer = await bot.Dispatcher.DispatchAsync(
            new FormSubmitted
            {
                ReceiptKey = bot.NextReceipt(),
                From = ana.Account,
                At = ana.Chat,
                CarriesReply = false,
                Form = ReportQuestions.Id,
                StaysOpen = staysOpen,
                Answers = new FormAnswers(
                    new Dictionary<string, IReadOnlyList<string>>
                    {
                        [ReportFields.Title] = ["Parcel"],
                        [ReportFields.Happened] = ["It came broken."],
                    }
                ),
            },
            CancellationToken.None
        );

        answer.Fault.ShouldNotBeNull();
        if (staysOpen)
            answer.Reply.Words().ShouldContain(answer.Fault);
        (await bot.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(messages);
    }
}
